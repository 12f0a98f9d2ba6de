package org.opscharter.channels.web;

import java.util.Set;

import org.opscharter.activity.PermittedSubjects;
import org.opscharter.activity.SubjectReader;
import org.opscharter.shell.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom the trail leads to channels, their columns and what was suggested.
 */
@Configuration(proxyBeanMethods = false)
class ChannelSubjects {

	@Bean
	SubjectReader channelsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("channel", Set.of("VIEW_CHANNELS"), viewer);
	}

	@Bean
	SubjectReader columnsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("column", Set.of("VIEW_CHANNELS"), viewer);
	}

	@Bean
	SubjectReader suggestionsOnTheTrail(ObjectProvider<Viewer> viewer) {
		return new PermittedSubjects("suggestion", Set.of("VIEW_CHANNELS"), viewer);
	}

}
