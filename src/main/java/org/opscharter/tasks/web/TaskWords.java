package org.opscharter.tasks.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.tasks.Priority;
import org.opscharter.tasks.TaskStatus;
import org.opscharter.tasks.web.TaskListQueries.Row;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts rows into words.
 */
@Component
class TaskWords {

	private final StaffRoom staff;

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	TaskWords(StaffRoom staff, Words words, Clocks clocks, BusinessTime time) {
		this.staff = staff;
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	/** Only for owners who have left is the directory asked once more. */
	List<TaskLine> lines(List<Row> rows, Staff staff) {
		Map<PersonId, Member> members = new HashMap<>();
		staff.everybody().forEach((member) -> members.put(member.id(), member));
		List<PersonId> others = rows.stream().map(Row::owner).filter((owner) -> !members.containsKey(owner)).toList();
		members.putAll(this.staff.named(others));
		return rows.stream().map((row) -> line(row, members, staff.me().id())).toList();
	}

	private TaskLine line(Row row, Map<PersonId, Member> members, PersonId me) {
		boolean open = !row.status().isSettled();
		boolean cooled = row.again() == null || !row.again().isAfter(this.time.now());
		boolean urges = open && !row.owner().equals(me) && row.due().isBefore(this.time.now());
		String source = (row.source() == null) ? null
				: (row.label() == null || row.label().isEmpty()) ? row.source() : row.source() + " " + row.label();
		return new TaskLine(row.number(), row.title(), name(members, row.owner()),
				square(row.status(), row.settledAt() != null && row.settledAt().isAfter(row.due())),
				this.words.of("task.status." + row.status()), this.words.day(row.dueOn()), row.dueOn(),
				(row.settledAt() != null) ? this.words.moment(row.settledAt()) : null,
				open ? this.clocks.until(row.due()) : null,
				(row.priority() != Priority.NORMAL) ? this.words.of("tasks.priority." + row.priority()) : null,
				row.important(), source, row.sourceLink(), urges && cooled,
				(urges && !cooled) ? this.words.moment(row.again()) : null, row.status().name(),
				row.owner().equals(me) || row.creator().equals(me));
	}

	static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	static String square(TaskStatus status, boolean late) {
		return switch (status) {
			case OPEN -> "open";
			case IN_PROGRESS -> "half";
			case DONE -> late ? "late" : "met";
			case CANCELLED -> "void";
		};
	}

}
