package org.opscharter.outlets.web;

import java.util.Set;

import org.opscharter.activity.PermittedSubjects;
import org.opscharter.activity.SubjectReader;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom the trail leads to outlets.
 */
@Configuration(proxyBeanMethods = false)
class OutletSubjects {

	@Bean
	SubjectReader outletsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("outlet", Set.of("MANAGE_CONTENT"), viewer);
	}

}
