package org.opscharter.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.opscharter.access.AccountId;
import org.opscharter.access.Sessions;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What the session remembers of a person: which account came in, and when. Nothing else;
 * who that is and what he may do is asked anew on each request.
 */
record Visit(AccountId account, Instant since) {

	/** However busy a visit is, it ends here. */
	static final Duration LONGEST = Duration.ofHours(10);

	/** The sessions of an account are found by this attribute. */
	static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	static final String SINCE = "since";

	/**
	 * The visit that goes on at this moment.
	 */
	static Optional<Visit> current(HttpServletRequest request, Instant now) {
		return of(request).filter((visit) -> !visit.isOver(now));
	}

	private static Optional<Visit> of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)
				|| !(session.getAttribute(SINCE) instanceof Long since)) {
			return Optional.empty();
		}
		return Optional.of(new Visit(AccountId.of(account), Instant.ofEpochMilli(since)));
	}

	/**
	 * Begins in a session of a new name, so that nobody who planted the old one comes in
	 * too.
	 */
	void begin(HttpServletRequest request) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		HttpSession session = request.getSession();
		session.setAttribute(ACCOUNT, this.account.toString());
		session.setAttribute(SINCE, this.since.toEpochMilli());
		session.setAttribute(Sessions.BROWSER, Browser.of(request));
	}

	private boolean isOver(Instant now) {
		return !now.isBefore(this.since.plus(LONGEST));
	}

}
