package org.opscharter.access;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountRefused.Reason;
import org.opscharter.access.EntryLog.Deed;
import org.springframework.stereotype.Component;

/**
 * The door: whoever shows a password or a one-time link passes here, and every try is
 * counted. Wrong and unknown names answer alike, in words and in time; while a name or an
 * address is locked nothing is even looked at.
 */
@Component
public class SignIn {

	private final AccountRegister accounts;

	private final Passwords passwords;

	private final PasswordDesk desk;

	private final Throttle throttle;

	private final EntryLog log;

	SignIn(AccountRegister accounts, Passwords passwords, PasswordDesk desk, Throttle throttle, EntryLog log) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.desk = desk;
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
		UUID attempt = begin(address, name);
		Optional<Account> account = this.accounts.findByUsername(name);
		String digest = account.filter(Account::isOpen).map(Account::passwordHash).orElse(null);
		boolean right = this.passwords.matches(shortened(password), digest);
		if (!right || account.isEmpty()) {
			this.log.note(Deed.REFUSED, account.map(Account::id).orElse(null), address);
			throw new SignInRefused(SignInRefused.Reason.WRONG);
		}
		this.throttle.succeeded(attempt);
		this.log.note(Deed.SIGNED_IN, account.get().id(), address);
		return account.get().id();
	}

	/**
	 * The user name whose password this one-time link sets.
	 * @throws AccountRefused if the link is unknown, used or out of date
	 */
	public String nameBehind(String link, String address) {
		UUID attempt = begin(address, null);
		Optional<String> name = this.desk.nameBehind(link);
		if (name.isEmpty()) {
			this.log.note(Deed.LINK_REFUSED, null, address);
			throw new AccountRefused(Reason.LINK_VOID);
		}
		this.throttle.succeeded(attempt);
		return name.get();
	}

	/**
	 * Sets the password by a one-time link, which is used up by it.
	 * @throws AccountRefused if the link is void, or the password too weak
	 */
	public AccountId choosePassword(String link, String password, String address) {
		UUID attempt = begin(address, null);
		try {
			AccountId account = this.desk.choose(link, password, address);
			this.throttle.succeeded(attempt);
			return account;
		}
		catch (AccountRefused refusal) {
			settle(refusal, Reason.LINK_VOID, Deed.LINK_REFUSED, null, attempt, address);
			throw refusal;
		}
	}

	/**
	 * Changes the password of somebody who knows the old one; this session goes on, all
	 * others end.
	 * @throws AccountRefused if the old password is wrong, or the new one too weak
	 */
	public void changePassword(AccountId account, String current, String next, String session, String address) {
		String name = this.accounts.findById(account).map(Account::username).orElseThrow();
		UUID attempt = begin(address, name);
		try {
			this.desk.change(account, shortened(current), next, session, address);
			this.throttle.succeeded(attempt);
		}
		catch (AccountRefused refusal) {
			settle(refusal, Reason.PASSWORD_WRONG, Deed.PASSWORD_REFUSED, account, attempt, address);
			throw refusal;
		}
	}

	/**
	 * Becomes somebody else of the example department, whose passwords everybody knows.
	 */
	public void becomeExample(AccountId account, String address) {
		this.log.note(Deed.SWITCHED, account, address);
	}

	/**
	 * Goes out again.
	 */
	public void leave(AccountId account, String address) {
		this.log.note(Deed.SIGNED_OUT, account, address);
	}

	/** Only a wrong secret is a failed try; a weak new password is not. */
	private void settle(AccountRefused refusal, Reason guess, Deed deed, @Nullable AccountId account, UUID attempt,
			String address) {
		if (refusal.reason() == guess) {
			this.log.note(deed, account, address);
		}
		else {
			this.throttle.succeeded(attempt);
		}
	}

	private UUID begin(String address, @Nullable String name) {
		return this.throttle.begin(address, name).orElseThrow(() -> {
			this.log.note(Deed.LOCKED, null, address);
			return new SignInRefused(SignInRefused.Reason.LOCKED);
		});
	}

	/** Nothing longer was ever set; hashing it would only cost time. */
	private static String shortened(String password) {
		return (password.length() > PasswordRule.LONGEST) ? "" : password;
	}

}
