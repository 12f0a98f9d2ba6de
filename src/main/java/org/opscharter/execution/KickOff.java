package org.opscharter.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was agreed when the work began (启动会).
 *
 * @param on the day
 * @param participants who was there
 * @param goals 目标, at most 2,000 characters
 * @param division 分工, at most 2,000 characters
 * @param dates 时间节点, at most 2,000 characters
 */
public record KickOff(LocalDate on, List<UUID> participants, String goals, String division, String dates) {

	public KickOff {
		participants = List.copyOf(participants);
	}

	boolean isComplete() {
		return !this.participants.isEmpty() && !this.goals.isBlank() && !this.division.isBlank()
				&& !this.dates.isBlank();
	}

}
