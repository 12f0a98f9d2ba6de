package org.opscharter.projects.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ProjectsMenu {

	@Bean
	NavigationEntry projectsEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 10, "projects.title", "/proposals",
				"VIEW_PROJECTS", "");
	}

}
