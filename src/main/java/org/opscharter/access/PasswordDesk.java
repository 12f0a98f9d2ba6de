package org.opscharter.access;

import java.time.InstantSource;
import java.util.Optional;

import org.opscharter.access.AccountRefused.Reason;
import org.opscharter.access.EntryLog.Deed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where passwords are set and changed. With a new password every other session ends and
 * no device is trusted any longer. The door ({@link SignIn}) counts the tries.
 */
@Component
@Transactional
class PasswordDesk {

	private final AccountRegister register;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final Sessions sessions;

	private final DeviceRegister devices;

	private final EntryLog log;

	private final InstantSource clock;

	PasswordDesk(AccountRegister register, OneTimeLinks links, Passwords passwords, Sessions sessions,
			DeviceRegister devices, EntryLog log, @Qualifier("machineClock") InstantSource clock) {
		this.register = register;
		this.links = links;
		this.passwords = passwords;
		this.sessions = sessions;
		this.devices = devices;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The user name whose password this link may set.
	 */
	Optional<String> nameBehind(String token) {
		return link(token).flatMap((link) -> this.register.findById(link.account()))
			.filter(Account::isOpen)
			.map(Account::username);
	}

	AccountId choose(String token, String password, String address) {
		OneTimeLink link = link(token).orElseThrow(() -> new AccountRefused(Reason.LINK_VOID));
		Account account = this.register.findById(link.account())
			.filter(Account::isOpen)
			.orElseThrow(() -> new AccountRefused(Reason.LINK_VOID));
		renew(account, password, "");
		link.use(this.clock.instant());
		this.links.saveAndFlush(link);
		this.log.note(Deed.LINK_USED, account.id(), address);
		return account.id();
	}

	void change(AccountId id, String current, String next, String session, String address) {
		Account account = this.register.findById(id).orElseThrow(() -> new AccountRefused(Reason.NO_ACCOUNT));
		if (!this.passwords.matches(current, account.passwordHash())) {
			throw new AccountRefused(Reason.PASSWORD_WRONG);
		}
		renew(account, next, session);
		this.log.note(Deed.PASSWORD_CHANGED, id, address);
	}

	private void renew(Account account, String password, String session) {
		PasswordRule.require(password, account.username());
		account.takePassword(this.passwords.digest(password), this.clock.instant());
		this.register.saveAndFlush(account);
		this.devices.deleteByAccount(account.id());
		this.sessions.endAll(account.id(), session);
	}

	private Optional<OneTimeLink> link(String token) {
		return this.links.findByTokenHash(Secrets.digest(token)).filter((link) -> link.opensAt(this.clock.instant()));
	}

}
