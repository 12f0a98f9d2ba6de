package org.opscharter.tasks.web;

import org.opscharter.shell.Badge;
import org.opscharter.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our line in the menu, with how many tasks the person owes.
 */
@Configuration(proxyBeanMethods = false)
class TasksNavigation {

	@Bean
	NavigationEntry tasksEntry() {
		return new NavigationEntry(NavigationEntry.Group.MINE, 25, "tasks.title", "/tasks", "WORK_ON_TASKS", "tasks");
	}

	/** As many as the page shows when it is opened: what is open and one's own. */
	@Bean
	Badge tasksBadge() {
		return new Badge() {

			@Override
			public String key() {
				return "tasks";
			}

			@Override
			public String countSql() {
				return "select count(*) from (select 1 from tasks.task where owner_id = :person"
						+ " and status in ('OPEN', 'IN_PROGRESS') limit 1000) as open_tasks";
			}

		};
	}

}
