package org.opscharter.obligations.web;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.ObligationRules;
import org.opscharter.obligations.ObligationState;
import org.opscharter.obligations.web.LedgerQueries.Row;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts rows of the ledger into words.
 */
@Component
class LedgerWords {

	private final ObligationRules rules;

	private final Words words;

	private final Clocks clocks;

	private final ObjectProvider<ClauseChips> chips;

	private final BusinessTime time;

	LedgerWords(ObligationRules rules, Words words, Clocks clocks, ObjectProvider<ClauseChips> chips,
			BusinessTime time) {
		this.rules = rules;
		this.words = words;
		this.clocks = clocks;
		this.chips = chips;
		this.time = time;
	}

	Line line(Row row, Map<PersonId, Member> members) {
		Member owner = members.get(row.owner());
		return new Line(row.id().toString(), row.title(), rule(row.rule()), row.number(), row.period(),
				(owner != null) ? owner.name() : "", chip(row.clause()), clock(row), square(row.state(), row.due()),
				state(row.state(), row.due()), outcome(row), row.trial(), this.words.by(row.due()));
	}

	/** What people call the rule; its code when its module is gone. */
	String rule(String code) {
		return this.rules.find(code).map(ObligationRule::name).map(this.words::of).orElse(code);
	}

	@Nullable ClauseChip chip(String clause) {
		ClauseChips book = this.chips.getIfAvailable();
		return (book != null) ? book.chip(ClauseId.of(clause), false) : null;
	}

	/** 逾期 is shown, never stored. */
	String state(ObligationState state, Instant due) {
		return this.words.of(isOverdue(state, due) ? "obligations.overdue" : "obligations.state." + state);
	}

	String square(ObligationState state, Instant due) {
		return switch (state) {
			case PENDING -> isOverdue(state, due) ? "missed" : "open";
			case MET -> "met";
			case LATE -> "late";
			case MISSED -> "missed";
			case WAIVED -> "waived";
			case VOID -> "void";
		};
	}

	/** How late it was, in days or hours: 晚了1天. */
	String late(int minutes) {
		if (minutes < 60) {
			return this.words.of("obligations.late.minutes", minutes);
		}
		return (minutes < 1440) ? this.words.of("obligations.late.hours", minutes / 60)
				: this.words.of("obligations.late.days", minutes / 1440);
	}

	private @Nullable ClockView clock(Row row) {
		return (row.state() == ObligationState.PENDING) ? this.clocks.until(row.due()) : null;
	}

	/** What became of it, or how far it is. */
	private String outcome(Row row) {
		if (row.minutesLate() != null) {
			return late(row.minutesLate());
		}
		return (row.target() != null) ? this.words.of("obligations.reached", row.reached(), row.target()) : "";
	}

	private boolean isOverdue(ObligationState state, Instant due) {
		return state == ObligationState.PENDING && this.time.now().isAfter(due);
	}

	/**
	 * One row in words.
	 *
	 * @param rule what the rule asks for
	 * @param outcome how late it was, or how many of those asked for there are
	 * @param by by when, in words
	 */
	record Line(String id, String title, String rule, String number, String period, String owner,
			@Nullable ClauseChip chip, @Nullable ClockView clock, String square, String state, String outcome,
			boolean trial, String by) {

	}

}
