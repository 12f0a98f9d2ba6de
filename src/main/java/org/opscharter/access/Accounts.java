package org.opscharter.access;

import java.time.InstantSource;

import org.opscharter.access.AccountRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where accounts are opened, handed over and closed.
 */
@Component
@Transactional
public class Accounts {

	private final AccountRegister register;

	private final OneTimeLinks links;

	private final DeviceRegister devices;

	private final Sessions sessions;

	private final Passwords passwords;

	private final AccountTrail trail;

	private final InstantSource clock;

	private final boolean evaluation;

	Accounts(AccountRegister register, OneTimeLinks links, DeviceRegister devices, Sessions sessions,
			Passwords passwords, AccountTrail trail, @Qualifier("machineClock") InstantSource clock,
			@Value("${opscharter.evaluation:false}") boolean evaluation) {
		this.register = register;
		this.links = links;
		this.devices = devices;
		this.sessions = sessions;
		this.passwords = passwords;
		this.trail = trail;
		this.clock = clock;
		this.evaluation = evaluation;
	}

	/**
	 * Opens an account that nobody can use before its first one-time link.
	 * @throws AccountRefused if the name is taken or unfit, or the person has an account
	 */
	public AccountId open(PersonId person, String username, PersonId by) {
		Account account = add(new Account(person, Username.of(username), this.clock.instant()));
		this.trail.write(account, by, "activity.account.opened");
		return account.id();
	}

	/**
	 * Opens an account with the password its owner has chosen.
	 * @throws AccountRefused if the name is taken or unfit, or the password too weak
	 */
	public AccountId open(PersonId person, String username, String password) {
		Account account = new Account(person, Username.of(username), this.clock.instant());
		PasswordRule.require(password, account.username());
		account.takePassword(this.passwords.digest(password), this.clock.instant());
		this.trail.write(add(account), person, "activity.account.opened");
		return account.id();
	}

	/**
	 * Opens an account of the example department: any password will do, and others may
	 * slip into it. Evaluation mode only.
	 */
	public AccountId openExample(PersonId person, String username, String password) {
		if (!this.evaluation) {
			throw new IllegalStateException("Example accounts belong to evaluation mode");
		}
		Account account = new Account(person, Username.of(username), this.clock.instant());
		account.markAsExample();
		account.takePassword(this.passwords.digest(password), this.clock.instant());
		return add(account).id();
	}

	/**
	 * Makes a one-time link for setting the password, for the first time or after it was
	 * forgotten. It lives 24 hours, and an earlier one is void from now on.
	 * @return the path of the link, which nobody can read out of the database later
	 */
	public String issueLink(AccountId id, PersonId by) {
		Account account = account(id);
		if (!account.isOpen()) {
			throw new AccountRefused(Reason.NO_ACCOUNT);
		}
		String token = Secrets.next();
		this.links.dropUnused(id);
		this.links.saveAndFlush(new OneTimeLink(id, token, by, this.clock.instant()));
		this.trail.write(account, by, "activity.account.link");
		return "/link/" + token;
	}

	/**
	 * Closes the account: its owner is out at once, in every browser.
	 */
	public void close(AccountId id, PersonId by) {
		Account account = account(id);
		if (account.person().equals(by)) {
			throw new AccountRefused(Reason.OWN_ACCOUNT);
		}
		if (account.isOpen()) {
			account.close(this.clock.instant());
			this.register.saveAndFlush(account);
			leave(id);
			this.trail.write(account, by, "activity.account.closed");
		}
	}

	/**
	 * Opens a closed account again; its owner needs a new one-time link.
	 */
	public void reopen(AccountId id, PersonId by) {
		Account account = account(id);
		if (!account.isOpen()) {
			account.reopen();
			this.register.saveAndFlush(account);
			this.trail.write(account, by, "activity.account.reopened");
		}
	}

	/**
	 * Ends all sessions of the account and trusts none of its devices any longer.
	 */
	public void endSessions(AccountId id, PersonId by) {
		leave(id);
		this.trail.write(account(id), by, "activity.account.sessionsEnded");
	}

	private void leave(AccountId id) {
		this.links.dropUnused(id);
		this.devices.deleteByAccount(id);
		this.sessions.endAll(id, null);
	}

	private Account account(AccountId id) {
		return this.register.findById(id).orElseThrow(() -> new AccountRefused(Reason.NO_ACCOUNT));
	}

	private Account add(Account account) {
		if (this.register.existsByUsername(account.username())) {
			throw new AccountRefused(Reason.USERNAME_TAKEN);
		}
		if (this.register.existsByPerson(account.person())) {
			throw new AccountRefused(Reason.SECOND_ACCOUNT);
		}
		return this.register.saveAndFlush(account);
	}

}
