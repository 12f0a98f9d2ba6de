package org.opscharter.tasks.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.activity.Histories;
import org.opscharter.clauses.ClauseId;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Words;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.Priority;
import org.opscharter.tasks.Standing;
import org.opscharter.tasks.Task;
import org.opscharter.tasks.TaskReaders;
import org.opscharter.tasks.TaskReaders.Seen;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * One task with everything about it, in words.
 */
@Component
class TaskPage {

	private final TaskReaders readers;

	private final TaskQueries queries;

	private final StaffRoom staff;

	private final AttachmentList attachments;

	private final Histories histories;

	private final ClauseChips chips;

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	TaskPage(TaskReaders readers, TaskQueries queries, StaffRoom staff, AttachmentList attachments, Histories histories,
			ClauseChips chips, Words words, Clocks clocks, BusinessTime time) {
		this.readers = readers;
		this.queries = queries;
		this.staff = staff;
		this.attachments = attachments;
		this.histories = histories;
		this.chips = chips;
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	View show(String number, CurrentPerson me) {
		Seen seen = this.readers.see(number, me.id());
		Task task = seen.task();
		List<Member> everybody = this.staff.everybody();
		List<PersonId> watchers = this.readers.watchers(task.id());
		List<TaskQueries.Comment> comments = this.queries.comments(task.id());
		List<TaskQueries.Part> parts = this.queries.parts(task.id());
		Map<PersonId, Member> members = members(everybody, task, watchers, comments, parts);
		Attachment owner = new Attachment(Task.KIND, task.id().id());
		boolean changes = seen.standing().works() && !task.status().isSettled();
		return new View(task.number(), head(task, members), deeds(seen, me),
				(task.parent() != null) ? this.queries.whole(task.parent()).orElse(null) : null,
				parts.stream().map((part) -> line(part, members)).toList(), changes && task.parent() == null,
				comments.stream()
					.map((one) -> new Said(TaskWords.name(members, one.author()), one.words(),
							this.words.moment(one.at())))
					.toList(),
				new Watching(watchers.stream().map((one) -> TaskWords.name(members, one)).toList(),
						watchers.contains(me.id()),
						StaffRoom.choices(everybody, me)
							.stream()
							.filter((choice) -> watchers.stream()
								.noneMatch((one) -> choice.value().equals(one.toString())))
							.toList()),
				owner, this.attachments.of(owner, changes), this.histories.of(task.id().id()),
				everybody.stream().map(Member::name).toList());
	}

	private Head head(Task task, Map<PersonId, Member> members) {
		NewTask wanted = task.wanted();
		Origin origin = task.origin();
		boolean open = !task.status().isSettled();
		boolean late = task.settledAt() != null && task.settledAt().isAfter(task.dueAt());
		return new Head(task.title(), this.words.of("task.status." + task.status()),
				TaskWords.square(task.status(), late), TaskWords.name(members, task.owner()),
				TaskWords.name(members, task.creator()),
				(wanted.begins() != null) ? this.words.day(wanted.begins()) : null, this.words.day(task.due()),
				open ? this.clocks.until(task.dueAt()) : null,
				(task.settledAt() != null) ? this.words.moment(task.settledAt()) : null, task.reason(),
				(wanted.priority() != Priority.NORMAL) ? this.words.of("tasks.priority." + wanted.priority()) : null,
				wanted.goal(), wanted.expected(),
				(origin != null) ? new Place(origin.subject().title(), origin.subject().number(),
						origin.subject().link(), origin.label()) : null,
				report(task, members),
				this.chips.chip(ClauseId.of(wanted.important() ? "S0-7.3b" : "S4-2.2.1a"), false));
	}

	private @Nullable String report(Task task, Map<PersonId, Member> members) {
		if (!task.wanted().important()) {
			return null;
		}
		if (task.reportedTo() == null) {
			return this.words.of("tasks.report.none");
		}
		String superior = TaskWords.name(members, task.reportedTo());
		return (task.acknowledgedAt() == null) ? this.words.of("tasks.report.waits", superior)
				: this.words.of("tasks.report.noted", superior, this.words.moment(task.acknowledgedAt()));
	}

	private Deeds deeds(Seen seen, CurrentPerson me) {
		Task task = seen.task();
		Standing standing = seen.standing();
		boolean open = !task.status().isSettled();
		boolean urges = open && !standing.owns();
		Instant again = urges ? this.queries.urgesAgain(task.id(), me.id())
			.filter((moment) -> moment.isAfter(this.time.now()))
			.orElse(null) : null;
		return new Deeds(task.status().name(), standing.owns(), standing.works() && open, standing.works() && !open,
				standing.mayChange() && open, urges && again == null,
				(again != null) ? this.words.of("tasks.urge.again", this.words.moment(again)) : null,
				task.waitsForAcknowledgement() && me.id().equals(task.reportedTo()));
	}

	private PartLine line(TaskQueries.Part part, Map<PersonId, Member> members) {
		boolean open = !part.status().isSettled();
		return new PartLine(part.number(), part.title(), TaskWords.name(members, part.owner()),
				this.words.day(part.due()), TaskWords.square(part.status(), false),
				this.words.of("task.status." + part.status()), open ? this.clocks.until(part.dueAt()) : null);
	}

	private Map<PersonId, Member> members(List<Member> everybody, Task task, List<PersonId> watchers,
			List<TaskQueries.Comment> comments, List<TaskQueries.Part> parts) {
		Map<PersonId, Member> members = new HashMap<>();
		everybody.forEach((member) -> members.put(member.id(), member));
		List<@Nullable PersonId> named = new ArrayList<>(watchers);
		named.add(task.owner());
		named.add(task.creator());
		named.add(task.reportedTo());
		comments.forEach((one) -> named.add(one.author()));
		parts.forEach((one) -> named.add(one.owner()));
		Set<@Nullable PersonId> left = named.stream()
			.filter((one) -> one != null && !members.containsKey(one))
			.collect(Collectors.toSet());
		members.putAll(this.staff.named(left));
		return members;
	}

	/**
	 * The page.
	 *
	 * @param divides whether the reader may add parts
	 */
	record View(String number, Head head, Deeds deeds, TaskQueries.@Nullable Part whole, List<PartLine> parts,
			boolean divides, List<Said> comments, Watching watching, Attachment owner, List<AttachmentLine> files,
			List<Histories.Line> history, List<String> names) {

		/** What is left of its parts. */
		public long done() {
			return this.parts.stream().filter((part) -> part.clock() == null).count();
		}

	}

	/**
	 * What it is.
	 *
	 * @param report who hears of it, if it is important
	 */
	record Head(String title, String status, String square, String owner, String creator, @Nullable String begins,
			String due, @Nullable ClockView clock, @Nullable String settled, @Nullable String reason,
			@Nullable String high, String goal, String expected, @Nullable Place origin, @Nullable String report,
			ClauseChip chip) {

	}

	/**
	 * What it stems from.
	 */
	record Place(String title, String number, String link, String label) {

	}

	/**
	 * What the reader may do.
	 *
	 * @param again when he may urge again, in words
	 */
	record Deeds(String status, boolean owns, boolean works, boolean reopens, boolean changes, boolean urges,
			@Nullable String again, boolean acknowledges) {

	}

	/**
	 * A part in words.
	 */
	record PartLine(String number, String title, String owner, String due, String square, String status,
			@Nullable ClockView clock) {

	}

	/**
	 * A comment in words.
	 */
	record Said(String author, String words, String when) {

	}

	/**
	 * Who follows it, whether the reader does, whom he may ask to.
	 */
	record Watching(List<String> names, boolean mine, List<Choice> others) {

	}

}
