package org.opscharter.workcalendar.web;

import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our lines in the menu.
 */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

	@Bean
	NavigationEntry calendarEntry() {
		return new NavigationEntry(Group.MORE, 30, "workcalendar.title", "/organisation/calendar", "VIEW_ORGANISATION",
				"");
	}

	@Bean
	NavigationEntry dueWorkEntry() {
		return new NavigationEntry(Group.MORE, 35, "workcalendar.due.title", "/organisation/due", "MANAGE_CALENDAR",
				"");
	}

}
