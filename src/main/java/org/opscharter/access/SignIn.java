package org.opscharter.access;

import java.util.Optional;
import java.util.UUID;

import org.opscharter.access.EntryLog.Deed;
import org.opscharter.access.SignInRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * The door: a user name and a password let a person in. Wrong and unknown names answer
 * alike, in words and in time; while a name or an address is locked nothing is even
 * looked at.
 */
@Component
public class SignIn {

	/**
	 * Longer than any password that can be set; beyond it hashing would be a gift to
	 * attackers.
	 */
	private static final int LONGEST = 128;

	private final AccountRegister accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	private final EntryLog log;

	SignIn(AccountRegister accounts, Passwords passwords, Throttle throttle, EntryLog log) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.log = log;
	}

	/**
	 * The account that this name and password open.
	 * @param address where the request comes from
	 * @throws SignInRefused if they open none, or too many tries have failed
	 */
	public AccountId with(String username, String password, String address) {
		String name = Username.folded(username);
		Optional<UUID> attempt = this.throttle.begin(address, name);
		if (attempt.isEmpty()) {
			this.log.note(Deed.LOCKED, null, address);
			throw new SignInRefused(Reason.LOCKED);
		}
		Optional<Account> account = this.accounts.findByUsername(name);
		String digest = account.filter(Account::isOpen).map(Account::passwordHash).orElse(null);
		boolean right = this.passwords.matches((password.length() > LONGEST) ? "" : password, digest);
		if (!right || account.isEmpty()) {
			this.log.note(Deed.REFUSED, account.map(Account::id).orElse(null), address);
			throw new SignInRefused(Reason.WRONG);
		}
		this.throttle.succeeded(attempt.get());
		this.log.note(Deed.SIGNED_IN, account.get().id(), address);
		return account.get().id();
	}

}
