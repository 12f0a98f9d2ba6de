package org.opscharter.obligations;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opscharter.notifications.ClockNotice;
import org.opscharter.notifications.ClockPost;
import org.opscharter.notifications.Notice;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Tells people what the clock has found: who owes something, that it is nearly time or
 * that it was not done; his superior, that the time is over.
 */
@Component
class ClockNotices {

	private final ClockPost post;

	private final Directory directory;

	private final BusinessTime time;

	ClockNotices(ClockPost post, Directory directory, BusinessTime time) {
		this.post = post;
		this.directory = directory;
		this.time = time;
	}

	void tell(List<Stopped> rows) {
		Map<PersonId, Member> owners = this.directory.members(rows.stream().map(Stopped::owner).toList(),
				this.time.today());
		List<ClockNotice> notices = new ArrayList<>();
		for (Stopped row : rows) {
			notices.add(told(row, row.owner(), what(row), List.of()));
			Member owner = owners.get(row.owner());
			if (row.isOver() && owner != null && owner.superior() != null) {
				notices.add(told(row, owner.superior(), what(row) + ".superior", List.of(owner.name())));
			}
		}
		this.post.leave(notices);
	}

	private static String what(Stopped row) {
		if (!row.isOver()) {
			return "remind";
		}
		return row.isMissed() ? ((row.target() != null) ? "short" : "missed") : "over";
	}

	private static ClockNotice told(Stopped row, PersonId person, String what, List<String> more) {
		List<String> arguments = new ArrayList<>(List.of(row.title(), by(row.due()), String.valueOf(row.reached()),
				String.valueOf(row.target()), String.valueOf(lacking(row))));
		arguments.addAll(more);
		return new ClockNotice(person,
				new Notice("obligation/%s/%s/%d".formatted(row.id(), what, row.at().getEpochSecond()),
						"obligations.notice." + what, arguments, "/obligations/" + row.id(), row.clause()),
				row.at());
	}

	private static int lacking(Stopped row) {
		return (row.target() != null && row.reached() != null) ? row.target() - row.reached() : 1;
	}

	/** {@code 06-10 24:00} for the last second of a day. */
	private static String by(Instant due) {
		ZonedDateTime local = due.atZone(BusinessTime.ZONE);
		String hour = (local.getHour() == 23 && local.getMinute() == 59) ? "24:00" : "%tR".formatted(local);
		return "%tm-%<td %s".formatted(local, hour);
	}

}
