package org.opscharter.occasions.web;

import java.util.Set;

import org.opscharter.activity.PermittedSubjects;
import org.opscharter.activity.SubjectReader;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom the trail leads to occasions.
 */
@Configuration(proxyBeanMethods = false)
class OccasionSubjects {

	@Bean
	SubjectReader occasionsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("occasion", Set.of("VIEW_CHANNELS"), viewer);
	}

}
