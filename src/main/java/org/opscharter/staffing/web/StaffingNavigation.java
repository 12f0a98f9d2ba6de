package org.opscharter.staffing.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class StaffingNavigation {

	@Bean
	NavigationEntry organisationEntry() {
		return new NavigationEntry(Group.RULES, 40, "staffing.title", "/organisation", "VIEW_ORGANISATION", "");
	}

}
