package org.opscharter.occasions.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class OccasionMenu {

	@Bean
	NavigationEntry occasionsEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 9, "occasions.title", "/content/occasions",
				"VIEW_CHANNELS", "");
	}

}
