package org.opscharter.rulebook.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class RulebookNavigation {

	@Bean
	NavigationEntry rulebookEntry() {
		return new NavigationEntry(Group.RULES, 40, "rulebook.title", "/rulebook", "VIEW_RULEBOOK", "");
	}

}
