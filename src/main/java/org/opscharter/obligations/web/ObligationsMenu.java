package org.opscharter.obligations.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our lines in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ObligationsMenu {

	@Bean
	NavigationEntry obligationsEntry() {
		return new NavigationEntry(NavigationEntry.Group.MINE, 20, "obligations.title", "/obligations", "", "");
	}

	@Bean
	NavigationEntry complianceEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 40, "obligations.compliance.title",
				"/obligations/compliance", "COUNT_OBLIGATIONS", "");
	}

}
