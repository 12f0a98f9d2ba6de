package org.opscharter.channels.web;

import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu.
 */
@Configuration(proxyBeanMethods = false)
class ChannelMenu {

	@Bean
	NavigationEntry channelsEntry() {
		return new NavigationEntry(NavigationEntry.Group.DEPARTMENT, 9, "channels.title", "/content/channels",
				"VIEW_CHANNELS", "");
	}

}
