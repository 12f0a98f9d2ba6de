package org.opscharter.access.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.FeedLinks;
import org.opscharter.access.Permission;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.access.Sessions;
import org.opscharter.access.web.AccountQueries.Held;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Puts the own account into words: what I may do and why, where I am signed in.
 */
@Component
class AccountPage {

	private final AccountQueries queries;

	private final Sessions sessions;

	private final FeedLinks feeds;

	private final BusinessTime time;

	private final InstantSource clock;

	private final Words words;

	AccountPage(AccountQueries queries, Sessions sessions, FeedLinks feeds, BusinessTime time,
			@Qualifier("machineClock") InstantSource clock, Words words) {
		this.queries = queries;
		this.sessions = sessions;
		this.feeds = feeds;
		this.time = time;
		this.clock = clock;
		this.words = words;
	}

	View show(Recognised me, String session) {
		CurrentPerson person = me.getPrincipal();
		List<Held> held = this.queries.heldBy(person.id(), this.time.today());
		List<Right> rights = person.permissions().stream().map((permission) -> right(permission, held)).toList();
		return new View(person.username(), person.name(), held.stream().map(this::post).toList(), rights,
				withheld(held), this.sessions.of(me.account(), session).stream().map(this::session).toList(),
				this.queries.devicesOf(me.account(), this.clock.instant()).stream().map(this::device).toList(),
				this.feeds.since(me.account()).map(this::moment).orElse(null));
	}

	private Right right(Permission permission, List<Held> held) {
		List<String> reasons = new ArrayList<>();
		held.stream()
			.filter((post) -> PermissionMatrix.of(post.role()).contains(permission))
			.map((post) -> this.words.of("access.account.because", post.post(), post.department()))
			.forEach(reasons::add);
		if (reasons.isEmpty()) {
			reasons.add(this.words.of("access.account.because.superior"));
		}
		return new Right(this.words.of("access.permission." + permission),
				String.join(this.words.of("access.and"), reasons));
	}

	/** What the post would allow and S0-2a takes from an intern. */
	private @Nullable String withheld(List<Held> held) {
		boolean intern = held.stream().anyMatch((post) -> post.employment() == EmploymentType.INTERN);
		return intern ? this.words.of("access.account.intern") : null;
	}

	private Post post(Held held) {
		String until = (held.until() != null) ? this.words.of("access.account.until", held.until().toString()) : "";
		return new Post(held.post(), held.department(), this.words.of("access.column." + held.role()),
				this.words.of(held.primary() ? "access.account.primary" : "access.account.second"),
				this.words.of("access.account.since", held.since().toString()) + until);
	}

	private Line session(Sessions.OpenSession session) {
		List<String> facts = Stream
			.of(this.words.of("access.account.signedIn", moment(session.since())),
					this.words.of("access.account.lastUsed", moment(session.lastUsed())))
			.toList();
		return new Line(session.key(), named(session.browser()), facts, session.current());
	}

	private Line device(AccountQueries.Device device) {
		List<String> facts = List.of(this.words.of("access.account.lastUsed", moment(device.lastUsed())),
				this.words.of("access.account.trustedUntil", moment(device.expiresAt())));
		return new Line(device.id().toString(), named(device.label()), facts, false);
	}

	private String named(String browser) {
		return browser.isEmpty() ? this.words.of("access.account.unknownBrowser") : browser;
	}

	private String moment(Instant moment) {
		return this.words.moment(moment);
	}

	/**
	 * The page as it is shown.
	 *
	 * @param withheld what an intern cannot do; none for others
	 * @param feed since when a calendar may read what is due; none without one
	 */
	record View(String username, String name, List<Post> posts, List<Right> rights, @Nullable String withheld,
			List<Line> sessions, List<Line> devices, @Nullable String feed) {

	}

	/**
	 * A post I hold.
	 */
	record Post(String name, String department, String column, String kind, String span) {

	}

	/**
	 * Something I may do, and which post allows it.
	 */
	record Right(String words, String because) {

	}

	/**
	 * A session or a device.
	 */
	record Line(String key, String name, List<String> facts, boolean current) {

	}

}
