package org.opscharter.topics.web;

import java.util.Set;

import org.opscharter.activity.PermittedSubjects;
import org.opscharter.activity.SubjectReader;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom the trail leads to topics.
 */
@Configuration(proxyBeanMethods = false)
class TopicSubjects {

	@Bean
	SubjectReader topicsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("topic", Set.of("WRITE_CONTENT", "VIEW_CONTENT"), viewer);
	}

}
