package org.opscharter.notifications.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.notifications.web.NoticeWords.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.HomePanel;
import org.springframework.stereotype.Component;

/**
 * The newest notices in the margin of my day.
 */
@Component
class LatestNotices implements HomePanel {

	private static final int MOST = 4;

	private final InboxQueries queries;

	private final NoticeWords notices;

	LatestNotices(InboxQueries queries, NoticeWords notices) {
		this.queries = queries;
		this.notices = notices;
	}

	@Override
	public int position() {
		return 20;
	}

	@Override
	public Optional<Panel> panelFor(UUID person) {
		List<Line> lines = this.notices
			.lines(this.queries.rows(new InboxFilter("all", null, null), new PersonId(person), MOST, 0));
		return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("notifications/home", "latest", lines));
	}

}
