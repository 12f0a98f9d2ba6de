package org.opscharter.shell.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The shell's own line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ShellNavigation {

	@Bean
	NavigationEntry homeNavigation() {
		return new NavigationEntry(Group.MINE, 0, "shell.navigation.home", "/", "", "");
	}

}
