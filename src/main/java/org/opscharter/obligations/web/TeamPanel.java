package org.opscharter.obligations.web;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.web.ShareFigure.Share;
import org.opscharter.obligations.web.TeamQueries.Hand;
import org.opscharter.obligations.web.TeamQueries.Kept;
import org.opscharter.obligations.web.TeamQueries.Missed;
import org.opscharter.obligations.web.TeamQueries.Week;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.HomePanel;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Viewer.Identity;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.stereotype.Component;

/**
 * What the head of a department sees on my day beside what waits for himself: what was
 * not done last week, who has how much on hand, and the share kept in time. The general
 * manager sees it of all.
 */
@Component
class TeamPanel implements HomePanel {

	private static final String TEMPLATE = "obligations/team";

	private final TeamQueries queries;

	private final LedgerWords ledger;

	private final Words words;

	private final BusinessTime time;

	TeamPanel(TeamQueries queries, LedgerWords ledger, Words words, BusinessTime time) {
		this.queries = queries;
		this.ledger = ledger;
		this.words = words;
		this.time = time;
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public List<Placed> panelsFor(Identity viewer) {
		boolean all = viewer.may("VIEW_ALL_OBLIGATIONS");
		if (!all && !(viewer.may("VIEW_DEPARTMENT_OBLIGATIONS") && viewer.department() != null)) {
			return List.of();
		}
		return panels(this.queries.week(all ? null : viewer.department()), all ? "all" : "department");
	}

	private List<Placed> panels(Week week, String view) {
		List<Placed> panels = new ArrayList<>();
		if (!week.missed().isEmpty()) {
			panels.add(new Placed(Place.COLUMN, new Panel(TEMPLATE, "missed",
					new MissedLines(week.missed().stream().map(this::line).toList(), keptLastWeek(week), view))));
		}
		if (!week.hands().isEmpty()) {
			panels.add(new Placed(Place.COLUMN, new Panel(TEMPLATE, "hands", new Hands(hands(week.hands()), view))));
		}
		if (!week.weeks().isEmpty()) {
			panels.add(new Placed(Place.MARGIN, new Panel(TEMPLATE, "share",
					ShareFigure.of(week.weeks().stream().map(this::share).toList(), this.words))));
		}
		return panels;
	}

	private MissedLine line(Missed missed) {
		List<String> facts = new ArrayList<>(
				List.of(this.words.of("obligations.team.owner", missed.owner()), this.ledger.rule(missed.rule())));
		if (missed.target() != null && missed.reached() != null) {
			facts.add(this.words.of("obligations.team.short", missed.reached(), missed.target(),
					missed.target() - missed.reached()));
		}
		return new MissedLine(missed.title(), facts, this.ledger.chip(missed.clause()), "/obligations/" + missed.id());
	}

	private Share share(Kept kept) {
		return new Share(this.words.of("shell.clock.week", kept.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
				kept.met(), kept.counted());
	}

	/** 按期24/26, of the week before this one. */
	private @Nullable String keptLastWeek(Week week) {
		Period last = Period.of(Period.Kind.WEEK, this.time.today().minusWeeks(1));
		return week.weeks()
			.stream()
			.filter((kept) -> kept.monday().equals(last.first()))
			.findFirst()
			.map((kept) -> this.words.of("obligations.team.kept", kept.met(), kept.counted()))
			.orElse(null);
	}

	/** Each bar is as long as its share of the longest. */
	private static List<HandLine> hands(List<Hand> hands) {
		int longest = hands.stream().mapToInt((hand) -> hand.over() + hand.today() + hand.week()).max().orElse(1);
		return hands.stream()
			.map((hand) -> new HandLine(hand.name(), hand.over(), hand.today(), hand.week(),
					100.0 * hand.over() / longest, 100.0 * hand.today() / longest, 100.0 * hand.week() / longest))
			.toList();
	}

	/**
	 * What was not done last week.
	 *
	 * @param kept how much of that week was, in words
	 */
	record MissedLines(List<MissedLine> lines, @Nullable String kept, String view) {

	}

	record MissedLine(String title, List<String> facts, @Nullable ClauseChip chip, String href) {

	}

	/**
	 * Who has what on hand.
	 */
	record Hands(List<HandLine> lines, String view) {

	}

	/**
	 * One person's.
	 *
	 * @param overWidth the part of his bar that is past its time, of a hundred
	 */
	record HandLine(String name, int over, int today, int week, double overWidth, double todayWidth, double weekWidth) {

	}

}
