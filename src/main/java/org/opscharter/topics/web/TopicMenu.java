package org.opscharter.topics.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class TopicMenu {

	@Bean
	NavigationEntry topicEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 9, "topics.title", "/content/topics",
				"WRITE_CONTENT VIEW_CONTENT", "");
	}

}
