package org.opscharter.requests.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class RequestsMenu {

	@Bean
	NavigationEntry requestsEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 15, "requests.title", "/requests",
				"WRITE_REQUESTS", "");
	}

	/** Those who accept requests find them under the same line. */
	@Bean
	NavigationEntry acceptedRequestsEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 15, "requests.title", "/requests",
				"MANAGE_PROJECTS", "");
	}

}
