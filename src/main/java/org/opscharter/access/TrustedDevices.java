package org.opscharter.access;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.EntryLog.Deed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers people have chosen to stay signed in with (信任的设备), for 14 days from the
 * sign-in. Tokens read {@code id.secret}.
 */
@Component
@Transactional
public class TrustedDevices {

	private final DeviceRegister register;

	private final AccountRegister accounts;

	private final EntryLog log;

	private final InstantSource clock;

	TrustedDevices(DeviceRegister register, AccountRegister accounts, EntryLog log,
			@Qualifier("machineClock") InstantSource clock) {
		this.register = register;
		this.accounts = accounts;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Trusts a browser.
	 * @param label what its owner recognises it by, at most 60 characters
	 * @return its token
	 */
	public String trust(AccountId account, String label) {
		this.register.deleteByExpiresAtBefore(this.clock.instant());
		String secret = Secrets.next();
		TrustedDevice device = new TrustedDevice(account, secret, label, this.clock.instant());
		return this.register.saveAndFlush(device).id() + "." + secret;
	}

	/**
	 * Whom a token lets in. A token that was replaced a while ago is a copy: the device
	 * loses its trust.
	 */
	public Optional<Welcome> recognise(String token, String address) {
		Optional<TrustedDevice> found = find(token).filter((device) -> device.isTrustedAt(this.clock.instant()))
			.filter((device) -> this.accounts.findById(device.account()).filter(Account::isOpen).isPresent());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		TrustedDevice device = found.get();
		String secret = secretOf(token);
		if (device.holds(secret)) {
			String next = Secrets.next();
			device.rotate(next, this.clock.instant());
			this.log.note(Deed.DEVICE, device.account(), address);
			return Optional.of(new Welcome(device.account(), device.id() + "." + next));
		}
		if (device.heldJustNow(secret, this.clock.instant())) {
			return Optional.of(new Welcome(device.account(), null));
		}
		this.log.note(Deed.DEVICE_STOLEN, device.account(), address);
		this.register.delete(device);
		return Optional.empty();
	}

	/**
	 * Trusts one of somebody's devices no longer.
	 */
	public void forget(AccountId account, UUID device) {
		this.register.deleteByIdAndAccount(device, account);
	}

	/**
	 * Trusts the device that holds this token no longer.
	 */
	public void forget(String token) {
		find(token).filter((device) -> device.holds(secretOf(token))).ifPresent(this.register::delete);
	}

	/**
	 * Trusts none of somebody's devices any longer.
	 */
	public void forgetAll(AccountId account) {
		this.register.deleteByAccount(account);
	}

	private Optional<TrustedDevice> find(String token) {
		int dot = token.indexOf('.');
		if (dot != 36) {
			return Optional.empty();
		}
		try {
			return this.register.findById(UUID.fromString(token.substring(0, dot)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String secretOf(String token) {
		return token.substring(token.indexOf('.') + 1);
	}

	/**
	 * Somebody a device lets in.
	 *
	 * @param account whose device it is
	 * @param token the token it is to keep from now on; none when it has just got one
	 */
	public record Welcome(AccountId account, @Nullable String token) {

	}

}
