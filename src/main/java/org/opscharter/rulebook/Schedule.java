package org.opscharter.rulebook;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets a node follow the changes of the others.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {

}
