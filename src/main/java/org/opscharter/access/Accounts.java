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

	private final Passwords passwords;

	private final InstantSource clock;

	private final boolean evaluation;

	Accounts(AccountRegister register, Passwords passwords, @Qualifier("machineClock") InstantSource clock,
			@Value("${opscharter.evaluation:false}") boolean evaluation) {
		this.register = register;
		this.passwords = passwords;
		this.clock = clock;
		this.evaluation = evaluation;
	}

	/**
	 * Opens an account that nobody can use before its first one-time link.
	 * @throws AccountRefused if the name is taken or unfit, or the person has an account
	 */
	public AccountId open(PersonId person, String username) {
		return add(new Account(person, Username.of(username), this.clock.instant()));
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
		return add(account);
	}

	private AccountId add(Account account) {
		if (this.register.existsByUsername(account.username())) {
			throw new AccountRefused(Reason.USERNAME_TAKEN);
		}
		if (this.register.existsByPerson(account.person())) {
			throw new AccountRefused(Reason.SECOND_ACCOUNT);
		}
		return this.register.saveAndFlush(account).id();
	}

}
