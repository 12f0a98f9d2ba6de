package org.opscharter.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.access.AccountRefused.Reason;
import org.opscharter.access.EntryLog.Deed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first hour of a new system: whoever can read the log of the program becomes its
 * administrator. Production mode only, and only while there is no account.
 */
@Component
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "false")
public class Setup {

	private static final Duration LIFE = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final AccountRegister accounts;

	private final FirstAdministrator first;

	private final Throttle throttle;

	private final EntryLog log;

	private final InstantSource clock;

	Setup(JdbcClient jdbc, AccountRegister accounts, FirstAdministrator first, Throttle throttle, EntryLog log,
			@Qualifier("machineClock") InstantSource clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.first = first;
		this.throttle = throttle;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Whether the system still waits for its first administrator.
	 */
	public boolean isOpen() {
		return this.accounts.count() == 0;
	}

	/**
	 * A new token, valid for an hour; the one before it is void.
	 */
	String issueToken() {
		String token = Secrets.next();
		this.jdbc.sql("""
				insert into access.setup_token (token_hash, expires_at) values (:hash, :expires)
				on conflict (one) do update set token_hash = :hash, expires_at = :expires, used_at = null
				""")
			.param("hash", Secrets.digest(token))
			.param("expires", Timestamp.from(this.clock.instant().plus(LIFE)))
			.update();
		return token;
	}

	/**
	 * Makes the first administrator and names the company.
	 * @throws AccountRefused if the token is wrong or late, or the account unfit
	 * @throws SignInRefused if too many tries have failed
	 */
	public AccountId begin(String token, Founding founding, String address) {
		Optional<UUID> attempt = this.throttle.begin(address, null);
		if (attempt.isEmpty()) {
			throw new SignInRefused(SignInRefused.Reason.LOCKED);
		}
		try {
			AccountId account = this.first.found(Secrets.digest(token.strip()), founding);
			this.throttle.succeeded(attempt.get());
			this.log.note(Deed.SIGNED_IN, account, address);
			return account;
		}
		catch (AccountRefused refusal) {
			if (refusal.reason() == Reason.LINK_VOID) {
				this.log.note(Deed.SETUP_REFUSED, null, address);
			}
			else {
				this.throttle.succeeded(attempt.get());
			}
			throw refusal;
		}
	}

	/**
	 * What a new system is told first.
	 *
	 * @param company the name of the company
	 * @param department the department the administrator's post stands in
	 * @param post the name of that post
	 * @param name the administrator's name
	 */
	public record Founding(String company, String department, String post, String name, String username,
			String password) {

	}

}
