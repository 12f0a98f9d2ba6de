package org.opscharter.obligations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.opscharter.access.CurrentPerson;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.ObligationRules;
import org.opscharter.obligations.ObligationState;
import org.opscharter.obligations.web.LedgerQueries.Row;
import org.opscharter.obligations.web.LedgerWords.Line;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The ledger as a list. Five statements, however many rows.
 */
@Component
class LedgerPage {

	static final int SIZE = 20;

	private static final int MONTHS = 13;

	private final LedgerQueries queries;

	private final LedgerScopes scopes;

	private final LedgerWords lines;

	private final ObligationRules rules;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	LedgerPage(LedgerQueries queries, LedgerScopes scopes, LedgerWords lines, ObligationRules rules,
			Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.lines = lines;
		this.rules = rules;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	View show(LedgerFilter asked, int number, CurrentPerson me) {
		LedgerScope scope = this.scopes.of(me);
		List<Integer> open = this.queries.open(scope);
		LedgerView view = (asked.view() != null) ? view(asked, scope) : firstWithWork(scope, open);
		LedgerFilter filter = asked.seenAs(view);
		Paging paging = Paging.of(number, SIZE, this.queries.count(view, filter, scope), address(filter));
		List<Row> rows = this.queries.rows(view, filter, scope, SIZE, paging.offset());
		Set<PersonId> persons = new HashSet<>(scope.team());
		rows.forEach((row) -> persons.add(row.owner()));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		return new View(tabs(view, scope, open), view.key(), filter, sentence(filter, paging),
				rows.stream().map((row) -> this.lines.line(row, members)).toList(), paging,
				paging.total() > 0 ? address(filter).apply(1) + "&format=" : "", states(), owners(members.values()),
				clauses(), months(), view != LedgerView.MINE);
	}

	/** The rows for a file, at most that many. */
	List<Line> lines(LedgerFilter filter, int most, CurrentPerson me) {
		LedgerScope scope = this.scopes.of(me);
		List<Row> rows = this.queries.rows(view(filter, scope), filter, scope, most, 0);
		Map<PersonId, Member> members = this.directory.members(rows.stream().map(Row::owner).toList(),
				this.time.today());
		return rows.stream().map((row) -> this.lines.line(row, members)).toList();
	}

	/** Whoever asks for a list that is not his gets his own. */
	private static LedgerView view(LedgerFilter filter, LedgerScope scope) {
		return scope.views()
			.stream()
			.filter((view) -> view.key().equals(filter.view()))
			.findFirst()
			.orElse(LedgerView.MINE);
	}

	/** Who owes nothing himself begins with what he answers for. */
	private static LedgerView firstWithWork(LedgerScope scope, List<Integer> open) {
		return IntStream.range(0, open.size())
			.filter((at) -> open.get(at) > 0)
			.mapToObj(List.copyOf(scope.views())::get)
			.findFirst()
			.orElse(LedgerView.MINE);
	}

	private List<Tab> tabs(LedgerView current, LedgerScope scope, List<Integer> counts) {
		Iterator<Integer> open = counts.iterator();
		return scope.views()
			.stream()
			.map((view) -> new Tab(this.words.of("obligations.view." + view.key()), Paging.label(open.next()),
					"/obligations?view=" + view.key(), view == current))
			.toList();
	}

	private String sentence(LedgerFilter filter, Paging paging) {
		return this.words.of("obligations.sentence." + filter.state(), paging.totalLabel());
	}

	private List<Choice> states() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(ObligationState.PENDING.name(), this.words.of("obligations.filter.open")));
		choices.add(new Choice(LedgerFilter.OVERDUE, this.words.of("obligations.overdue")));
		for (ObligationState state : ObligationState.values()) {
			if (state != ObligationState.PENDING) {
				choices.add(new Choice(state.name(), this.words.of("obligations.state." + state)));
			}
		}
		choices.add(new Choice(LedgerFilter.ANY, this.words.of("obligations.filter.anyState")));
		return choices;
	}

	private List<Choice> owners(Collection<Member> members) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("obligations.filter.anyOwner"))));
		members.stream()
			.map((member) -> new Choice(member.id().toString(), member.name()))
			.sorted((one, other) -> one.label().compareTo(other.label()))
			.forEach(choices::add);
		return choices;
	}

	private List<Choice> clauses() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("obligations.filter.anyClause"))));
		this.rules.all()
			.stream()
			.map(ObligationRule::clause)
			.distinct()
			.sorted((one, other) -> one.value().compareTo(other.value()))
			.map((clause) -> new Choice(clause.value(), clause.value()))
			.forEach(choices::add);
		return choices;
	}

	private List<Choice> months() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("obligations.filter.anyMonth"))));
		LocalDate next = this.time.today().plusMonths(1);
		IntStream.range(0, MONTHS)
			.mapToObj((back) -> Period.of(Period.Kind.MONTH, next.minusMonths(back)).toString())
			.map((month) -> new Choice(month, month))
			.forEach(choices::add);
		return choices;
	}

	private static IntFunction<String> address(LedgerFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/obligations");
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param view whose rows it shows
	 * @param address where the same list is exported, up to the format; empty for an
	 * empty list
	 * @param names whether rows say whose they are
	 */
	record View(List<Tab> tabs, String view, LedgerFilter filter, String sentence, List<Line> lines, Paging paging,
			String address, List<Choice> states, List<Choice> owners, List<Choice> clauses, List<Choice> months,
			boolean names) {

		public boolean narrowed() {
			return this.filter.narrows();
		}

	}

}
