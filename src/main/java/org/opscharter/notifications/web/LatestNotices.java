package org.opscharter.notifications.web;

import java.util.List;

import org.opscharter.notifications.web.NoticeWords.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.HomePanel;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Viewer.Identity;
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
	public List<Placed> panelsFor(Identity viewer) {
		List<Line> lines = this.notices
			.lines(this.queries.rows(new InboxFilter("all", null, null), new PersonId(viewer.person()), MOST, 0));
		return lines.isEmpty() ? List.of()
				: List.of(new Placed(Place.MARGIN, new Panel("notifications/home", "latest", lines)));
	}

}
