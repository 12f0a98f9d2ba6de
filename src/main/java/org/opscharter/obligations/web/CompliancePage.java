package org.opscharter.obligations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.obligations.web.ComplianceFilter.Grouping;
import org.opscharter.obligations.web.ComplianceQueries.Tally;
import org.opscharter.obligations.web.ShareFigure.Share;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.stereotype.Component;

/**
 * How much was kept in time, by clause, by person, by month (X05). Who may only count
 * sees no names.
 */
@Component
class CompliancePage {

	private final ComplianceQueries queries;

	private final LedgerWords lines;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	CompliancePage(ComplianceQueries queries, LedgerWords lines, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.lines = lines;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	View show(ComplianceFilter filter, CurrentPerson me) {
		boolean names = rowsOf(me) != null;
		Grouping grouping = (filter.grouping() == Grouping.PERSON && !names) ? Grouping.CLAUSE : filter.grouping();
		Period last = filter.last(Period.of(Period.Kind.MONTH, this.time.today()));
		Period first = filter.first(last);
		List<Tally> tallies = this.queries.tallies(grouping, first, last, department(me));
		Map<PersonId, Member> members = (grouping == Grouping.PERSON) ? this.directory
			.members(tallies.stream().map((tally) -> PersonId.of(tally.key())).toList(), this.time.today()) : Map.of();
		return new View(tabs(grouping, first, last, names), grouping.key(),
				this.words.of("obligations.column." + grouping.parameter()), first.toString(), last.toString(),
				tallies.stream().map((tally) -> line(grouping, tally, members, rowsOf(me))).toList(), total(tallies),
				(grouping == Grouping.MONTH) ? figure(tallies) : null, me.may(Permission.MANAGE_RULEBOOK));
	}

	/** Who sees one department only counts that one. */
	private static @Nullable UUID department(CurrentPerson me) {
		boolean own = me.may(Permission.VIEW_DEPARTMENT_OBLIGATIONS) && !me.may(Permission.VIEW_ALL_OBLIGATIONS);
		return Optional.ofNullable(me.department()).filter((department) -> own).map(DepartmentId::id).orElse(null);
	}

	/** The list that opens behind a line; none for who sees no names. */
	private static @Nullable String rowsOf(CurrentPerson me) {
		if (me.may(Permission.VIEW_ALL_OBLIGATIONS)) {
			return "/obligations?view=all&state=ANY&";
		}
		return me.may(Permission.VIEW_DEPARTMENT_OBLIGATIONS) ? "/obligations?view=department&state=ANY&" : null;
	}

	private List<Tab> tabs(Grouping current, Period first, Period last, boolean names) {
		return Arrays.stream(Grouping.values())
			.filter((grouping) -> names || grouping != Grouping.PERSON)
			.map((grouping) -> new Tab(this.words.of("obligations.by." + grouping.key()), null,
					"/obligations/compliance?by=%s&from=%s&to=%s".formatted(grouping.key(), first, last),
					grouping == current))
			.toList();
	}

	private Line line(Grouping grouping, Tally tally, Map<PersonId, Member> members, @Nullable String rows) {
		String name = switch (grouping) {
			case CLAUSE, MONTH -> tally.key();
			case PERSON -> Optional.ofNullable(members.get(PersonId.of(tally.key()))).map(Member::name).orElse("");
		};
		ClauseChip chip = (grouping == Grouping.CLAUSE) ? this.lines.chip(tally.key()) : null;
		return new Line(name, chip, tally.met(), tally.late(), tally.missed(), tally.overdue(), tally.waived(),
				tally.open(), share(tally), (rows != null) ? rows + grouping.parameter() + "=" + tally.key() : null);
	}

	/** None as long as nothing counts. */
	private @Nullable ShareFigure figure(List<Tally> tallies) {
		List<Share> shares = tallies.stream()
			.filter((tally) -> tally.counted() > 0)
			.map((tally) -> new Share(tally.key(), tally.met(), tally.counted()))
			.toList();
		return shares.isEmpty() ? null : ShareFigure.of(shares, this.words);
	}

	private Line total(List<Tally> tallies) {
		Tally sum = tallies.stream()
			.reduce((one, other) -> new Tally("", one.met() + other.met(), one.late() + other.late(),
					one.missed() + other.missed(), one.waived() + other.waived(), one.overdue() + other.overdue(),
					one.open() + other.open()))
			.orElse(new Tally("", 0, 0, 0, 0, 0, 0));
		return new Line(this.words.of("obligations.total"), null, sum.met(), sum.late(), sum.missed(), sum.overdue(),
				sum.waived(), sum.open(), share(sum), null);
	}

	/** MET ÷ (MET + LATE + MISSED + open and overdue), in percent with one decimal. */
	private static String share(Tally tally) {
		return (tally.counted() == 0) ? "—" : "%.1f%%".formatted(100.0 * tally.met() / tally.counted());
	}

	/**
	 * The page.
	 *
	 * @param by what is counted together
	 * @param heading the same as the first column is called
	 * @param figure the share month by month; none for other groupings
	 * @param recounts whether he may have the ledger recounted
	 */
	record View(List<Tab> tabs, String by, String heading, String from, String to, List<Line> lines, Line total,
			@Nullable ShareFigure figure, boolean recounts) {

	}

	/**
	 * One line of counts.
	 *
	 * @param share the share kept in time, {@code —} where nothing counts yet
	 * @param href the rows behind it
	 */
	record Line(String name, @Nullable ClauseChip chip, int met, int late, int missed, int overdue, int waived,
			int open, String share, @Nullable String href) {

	}

}
