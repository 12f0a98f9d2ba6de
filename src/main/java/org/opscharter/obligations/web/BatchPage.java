package org.opscharter.obligations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.access.CurrentPerson;
import org.opscharter.obligations.web.LedgerQueries.Row;
import org.opscharter.obligations.web.LedgerWords.Line;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What the persons who report to somebody owe within a span of days, to be waived
 * together.
 */
@Component
class BatchPage {

	private static final int MOST = 500;

	private static final int DAYS = 14;

	private final LedgerQueries queries;

	private final LedgerScopes scopes;

	private final LedgerWords lines;

	private final ObligationPage rows;

	private final Directory directory;

	private final BusinessTime time;

	BatchPage(LedgerQueries queries, LedgerScopes scopes, LedgerWords lines, ObligationPage rows, Directory directory,
			BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.lines = lines;
		this.rows = rows;
		this.directory = directory;
		this.time = time;
	}

	View show(SpanFilter span, CurrentPerson me) {
		LocalDate first = span.first(this.time.today());
		LocalDate last = span.last(first, first.plusDays(DAYS));
		List<Row> open = this.queries.open(this.scopes.of(me), startOf(first), startOf(last.plusDays(1)), MOST);
		Map<PersonId, Member> members = this.directory.members(open.stream().map(Row::owner).toList(),
				this.time.today());
		return new View(first.toString(), last.toString(),
				open.stream().map((row) -> this.lines.line(row, members)).toList(), this.rows.reasons());
	}

	/** The row, if it is for these eyes. */
	UUID visible(String row, CurrentPerson me) {
		return this.rows.visible(row, me).id();
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(BusinessTime.ZONE).toInstant();
	}

	/**
	 * The page.
	 */
	record View(String from, String to, List<Line> lines, List<Choice> reasons) {

	}

}
