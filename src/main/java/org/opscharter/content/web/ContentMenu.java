package org.opscharter.content.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ContentMenu {

	@Bean
	NavigationEntry contentEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 8, "content.title", "/content/drafts",
				"WRITE_CONTENT VIEW_CONTENT", "");
	}

}
