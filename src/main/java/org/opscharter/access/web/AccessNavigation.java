package org.opscharter.access.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

	@Bean
	NavigationEntry accountsEntry() {
		return new NavigationEntry(Group.MORE, 80, "access.accounts.title", "/account/accounts", "MANAGE_ACCOUNTS", "");
	}

}
