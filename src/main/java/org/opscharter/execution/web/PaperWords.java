package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ChangeStatus;
import org.opscharter.execution.CollaborationStatus;
import org.opscharter.execution.KickOff;
import org.opscharter.execution.Terms;
import org.opscharter.execution.web.PaperQueries.ChangeRow;
import org.opscharter.execution.web.PaperQueries.CollaborationRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.ReportRow;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.ChartDepartment;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts reports, changes, requests and the kick-off into words.
 */
@Component
class PaperWords {

	private final ChartQueries chart;

	private final Clocks clocks;

	private final Words words;

	private final BusinessTime time;

	PaperWords(ChartQueries chart, Clocks clocks, Words words, BusinessTime time) {
		this.chart = chart;
		this.clocks = clocks;
		this.words = words;
		this.time = time;
	}

	List<Report> reports(List<ReportRow> reports, Map<PersonId, Member> members) {
		return reports.stream()
			.map((report) -> new Report(this.words.of("execution.health.said." + report.health()),
					switch (report.health()) {
						case "SMOOTH" -> "met";
						case "AT_RISK" -> "late";
						default -> "missed";
					}, report.percent(), report.done(), report.next(), report.problems(), report.needs(),
					ProjectPage.name(members, report.by()), this.words.moment(report.at()),
					"%1$tm-%1$td".formatted(report.periodEnd())))
			.toList();
	}

	List<Change> changes(Details project, List<ChangeRow> changes, Map<PersonId, Member> members) {
		return changes.stream().map((change) -> change(project.number(), change, members)).toList();
	}

	Change change(String number, ChangeRow change, Map<PersonId, Member> members) {
		return new Change(change.ordinal(), this.words.of("execution.change.status." + change.status()),
				square(change.status()), change.status().isOpen(), change.reason(),
				ProjectPage.name(members, change.by()), this.words.moment(change.at()), change.words(),
				differences(change.before(), change.after()), "/projects/" + number + "/changes/" + change.ordinal());
	}

	/** What differs between two terms, line by line. */
	List<Difference> differences(Terms before, Terms after) {
		List<Difference> found = new ArrayList<>();
		Set<String> items = new LinkedHashSet<>();
		before.lines().forEach((line) -> items.add(line.item()));
		after.lines().forEach((line) -> items.add(line.item()));
		for (String item : items) {
			note(found, item, money(before.allowed(item)), money(after.allowed(item)),
					after.allowed(item).subtract(before.allowed(item)), before.allowed(item));
		}
		note(found, this.words.of("execution.change.total"), money(before.total()), money(after.total()),
				after.total().subtract(before.total()), before.total());
		note(found, this.words.of("execution.change.starts"), before.starts().toString(), after.starts().toString());
		note(found, this.words.of("execution.change.ends"), before.ends().toString(), after.ends().toString());
		note(found, this.words.of("execution.change.scope"), before.scope(), after.scope());
		return found;
	}

	List<Asked> collaborations(Details project, List<CollaborationRow> asked, Map<PersonId, Member> members) {
		if (asked.isEmpty()) {
			return List.of();
		}
		Map<DepartmentId, String> names = this.chart.chart(this.time.today())
			.stream()
			.collect(Collectors.toMap(ChartDepartment::id, ChartDepartment::name));
		return asked.stream()
			.map((one) -> new Asked(one.ordinal(), names.getOrDefault(one.department(), ""),
					this.words.of("execution.collaboration.status." + one.status()), square(one.status()),
					one.status() == CollaborationStatus.ASKED, one.need(), span(one.from(), one.to()),
					ProjectPage.name(members, one.askedBy()), ProjectPage.name(members, one.person()), one.words(),
					(one.status() == CollaborationStatus.ASKED) ? this.clocks.until(one.due()) : null,
					"/projects/" + project.number() + "/collaborations/" + one.ordinal()))
			.toList();
	}

	@Nullable Begun kickOff(Details project, Map<PersonId, Member> members) {
		KickOff kickOff = project.kickOff();
		if (kickOff == null || !project.readable()) {
			return null;
		}
		String present = kickOff.participants()
			.stream()
			.map((id) -> ProjectPage.name(members, new PersonId(id)))
			.collect(Collectors.joining(this.words.of("execution.and")));
		return new Begun(this.words.day(kickOff.on()), present, kickOff.goals(), kickOff.division(), kickOff.dates(),
				this.words.of("execution.sync." + project.syncKind()),
				this.words.of("execution.frequency." + project.frequency()),
				(project.syncDue() != null && project.syncDue().isAfter(this.time.now()))
						? this.clocks.until(project.syncDue()) : null);
	}

	private String span(LocalDate from, LocalDate to) {
		return this.words.of("execution.span", "%1$tm-%1$td".formatted(from), "%1$tm-%1$td".formatted(to));
	}

	private void note(List<Difference> found, String what, String before, String after, BigDecimal moved,
			BigDecimal base) {
		if (moved.signum() != 0) {
			String sign = (moved.signum() > 0) ? "+" : "−";
			found.add(new Difference(what, before, after, sign + this.words.money(moved.abs())
					+ ((base.signum() != 0) ? " " + sign + ProjectPage.share(moved.abs(), base) : "")));
		}
	}

	private static void note(List<Difference> found, String what, String before, String after) {
		if (!before.equals(after)) {
			found.add(new Difference(what, before.isBlank() ? "—" : before, after.isBlank() ? "—" : after, ""));
		}
	}

	private String money(BigDecimal amount) {
		return this.words.money(amount);
	}

	static String square(ChangeStatus status) {
		return switch (status) {
			case IN_APPROVAL -> "half";
			case RETURNED -> "returned";
			case GRANTED, IN_EFFECT -> "met";
			case DECLINED -> "missed";
			case WITHDRAWN -> "void";
		};
	}

	static String square(CollaborationStatus status) {
		return switch (status) {
			case ASKED -> "open";
			case ACCEPTED -> "met";
			case DECLINED -> "missed";
			case WITHDRAWN -> "void";
		};
	}

	/**
	 * One progress report.
	 *
	 * @param health in words
	 * @param period the last day of the period
	 */
	record Report(String health, String square, int percent, String done, String next, String problems, String needs,
			String by, String when, String period) {

	}

	/**
	 * One change.
	 *
	 * @param open whether it waits
	 * @param words what the last who returned or declined it said
	 */
	record Change(int ordinal, String status, String square, boolean open, String reason, String by, String when,
			String words, List<Difference> differences, String href) {

	}

	/**
	 * One thing that a change changes.
	 *
	 * @param moved by how much, in figures and percent
	 */
	record Difference(String what, String before, String after, String moved) {

	}

	/**
	 * One request to another department.
	 *
	 * @param waits whether its answer is still to come
	 * @param person whom the department named
	 */
	record Asked(int ordinal, String department, String status, String square, boolean waits, String need, String span,
			String by, String person, String words, @Nullable ClockView clock, String href) {

	}

	/**
	 * The kick-off.
	 *
	 * @param due by when the next report is owed
	 */
	record Begun(String on, String present, String goals, String division, String dates, String sync, String frequency,
			@Nullable ClockView due) {

	}

}
