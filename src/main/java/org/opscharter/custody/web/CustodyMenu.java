package org.opscharter.custody.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class CustodyMenu {

	@Bean
	NavigationEntry custodyEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 10, "custody.title", "/custody", "VIEW_CUSTODY",
				"");
	}

}
