package org.opscharter.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person gives his calendar an address to read from, and takes it away again.
 */
@Component
@Transactional
public class FeedLinks {

	private final FeedLinkRegister register;

	private final InstantSource clock;

	FeedLinks(FeedLinkRegister register, @Qualifier("machineClock") InstantSource clock) {
		this.register = register;
		this.clock = clock;
	}

	/**
	 * Makes a new address; an earlier one leads nowhere from now on.
	 * @return its path, which nobody can read out of the database later
	 */
	public String issue(AccountId account) {
		end(account);
		String token = Secrets.next();
		this.register.saveAndFlush(new FeedLink(account, token, this.clock.instant()));
		return "/calendar/" + token + ".ics";
	}

	/**
	 * The address leads nowhere from now on.
	 */
	public void end(AccountId account) {
		this.register.findOpenOf(account).ifPresent((link) -> {
			link.end(this.clock.instant());
			this.register.saveAndFlush(link);
		});
	}

	/**
	 * Since when there is an address; empty without one.
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> since(AccountId account) {
		return this.register.findOpenOf(account).map(FeedLink::issuedAt);
	}

	/**
	 * Whose calendar it is, as long as the address holds and his account is open.
	 */
	@Transactional(readOnly = true)
	public Optional<PersonId> owner(String token) {
		return this.register.findOwner(Secrets.digest(token));
	}

}
