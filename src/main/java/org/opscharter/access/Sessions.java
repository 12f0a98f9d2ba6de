package org.opscharter.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The browsers in which an account is signed in at this moment, on any node. Ending takes
 * part in the transaction of the caller: with the password that was changed the sessions
 * go too.
 */
@Component
public class Sessions {

	/** The session attribute that names the browser. */
	public static final String BROWSER = "browser";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient jdbc;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc) {
		this.sessions = sessions;
		this.jdbc = jdbc;
	}

	/**
	 * The open sessions of an account, the one used last first.
	 * @param current the id of the session that asks
	 */
	public List<OpenSession> of(AccountId account, String current) {
		return this.sessions.findByPrincipalName(account.toString())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new OpenSession(Secrets.digest(session.getId()), browser(session),
					session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(current)))
			.sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * Ends one session of the account, named by the key of {@link OpenSession}.
	 */
	public void end(AccountId account, String key) {
		this.sessions.findByPrincipalName(account.toString())
			.keySet()
			.stream()
			.filter((id) -> Secrets.digest(id).equals(key))
			.forEach(this.sessions::deleteById);
	}

	/**
	 * Ends all sessions of the account.
	 * @param kept the id of one that goes on, if any
	 */
	void endAll(AccountId account, @Nullable String kept) {
		this.jdbc.sql("delete from spring_session where principal_name = :account and session_id <> :kept")
			.param("account", account.toString())
			.param("kept", (kept != null) ? kept : "")
			.update();
	}

	private static String browser(Session session) {
		String browser = session.getAttribute(BROWSER);
		return (browser != null) ? browser : "";
	}

	/**
	 * A session as its owner sees it.
	 *
	 * @param key what names it; of no use for coming in
	 */
	public record OpenSession(String key, String browser, Instant since, Instant lastUsed, boolean current) {

	}

}
