package org.opscharter.activity.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class TrailNavigation {

	@Bean
	NavigationEntry activityEntry() {
		return new NavigationEntry(Group.MORE, 40, "activity.title", "/activity", "VIEW_ACTIVITY", "");
	}

}
