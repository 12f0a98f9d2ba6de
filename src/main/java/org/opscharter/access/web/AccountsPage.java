package org.opscharter.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.web.AccountQueries.Row;
import org.opscharter.access.web.AccountQueries.State;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts the administrator's list of accounts into words.
 */
@Component
class AccountsPage {

	private static final int SIZE = 50;

	private final AccountQueries queries;

	private final BusinessTime time;

	private final Words words;

	AccountsPage(AccountQueries queries, BusinessTime time, Words words) {
		this.queries = queries;
		this.time = time;
		this.words = words;
	}

	View show(String search, int page) {
		int number = Math.max(1, Math.min(page, 200));
		List<Row> rows = this.queries.accounts(search, this.time.today(), SIZE, (number - 1) * SIZE);
		int total = rows.isEmpty() ? 0 : rows.get(0).total();
		String address = "/account/accounts?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
		return new View(search, rows.stream().map(this::line).toList(),
				Paging.of(number, SIZE, total, (other) -> address + "&page=" + other), address + "&format=",
				candidates());
	}

	/**
	 * Header and cells of the list as a file.
	 */
	List<String> headers() {
		return List.of("person", "username", "department", "post", "state", "lastSeen")
			.stream()
			.map((column) -> this.words.of("access.accounts." + column))
			.toList();
	}

	List<List<@Nullable Object>> cells(String search) {
		return this.queries.accounts(search, this.time.today(), 10_000, 0).stream().map(this::cells).toList();
	}

	private List<@Nullable Object> cells(Row row) {
		List<@Nullable Object> cells = new ArrayList<>(
				List.of(row.name(), row.username(), row.department(), row.post(), state(row.state())));
		cells.add(row.lastSeen());
		return cells;
	}

	private List<Choice> candidates() {
		return this.queries.withoutAccount(this.time.today())
			.stream()
			.map((person) -> new Choice(person.id().toString(),
					person.post().isEmpty() ? person.name() : person.name() + " · " + person.post()))
			.toList();
	}

	private Line line(Row row) {
		String link = (row.linkUntil() != null && row.state() != State.CLOSED)
				? this.words.of("access.accounts.linkUntil", this.words.moment(row.linkUntil())) : "";
		return new Line(row.id().toString(), row.name(), row.post(), row.username(), state(row.state()), link,
				(row.lastSeen() != null) ? this.words.moment(row.lastSeen()) : "—", row.state() == State.CLOSED);
	}

	private String state(State state) {
		return this.words.of("access.accounts.state." + state);
	}

	/**
	 * The list as it is shown.
	 *
	 * @param candidates who could get an account
	 */
	record View(String search, List<Line> rows, Paging paging, String exports, List<Choice> candidates) {

	}

	/**
	 * One account.
	 *
	 * @param link until when a one-time link is open, in words; may be empty
	 */
	record Line(String id, String name, String post, String username, String state, String link, String lastSeen,
			boolean closed) {

	}

}
