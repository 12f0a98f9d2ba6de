package org.opscharter.approvals.web;

import org.opscharter.shell.Badge;
import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our lines in the menu, and the count beside the first.
 */
@Configuration(proxyBeanMethods = false)
class ApprovalsNavigation {

	@Bean
	NavigationEntry approvalsEntry() {
		return new NavigationEntry(Group.MINE, 20, "approvals.title", "/approvals", "SUBMIT_APPROVALS DECIDE_APPROVALS",
				"approvals");
	}

	@Bean
	NavigationEntry routesEntry() {
		return new NavigationEntry(Group.RULES, 40, "approvals.routes.title", "/approvals/routes", "MANAGE_ROUTES", "");
	}

	/** As many as the box 待我决定 holds. */
	@Bean
	Badge approvalsBadge() {
		return new Badge() {

			@Override
			public String key() {
				return "approvals";
			}

			@Override
			public String countSql() {
				return "select count(*) from (select 1 from approvals.seat where person_id = :person"
						+ " and state = 'OPEN' limit 1000) as open_seats";
			}

		};
	}

}
