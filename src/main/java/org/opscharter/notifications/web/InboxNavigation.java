package org.opscharter.notifications.web;

import org.opscharter.shell.Badge;
import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu, with the number of unread notices.
 */
@Configuration(proxyBeanMethods = false)
class InboxNavigation {

	private static final String BADGE = "inbox";

	@Bean
	NavigationEntry inboxEntry() {
		return new NavigationEntry(Group.MINE, 10, "notifications.title", "/inbox", "", BADGE);
	}

	@Bean
	Badge inboxBadge() {
		return new Badge() {

			@Override
			public String key() {
				return BADGE;
			}

			@Override
			public String countSql() {
				return InboxQueries.UNREAD;
			}

		};
	}

}
