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

	private final AccountRegister accounts;

	private final AccountTrail trail;

	private final InstantSource clock;

	FeedLinks(FeedLinkRegister register, AccountRegister accounts, AccountTrail trail,
			@Qualifier("machineClock") InstantSource clock) {
		this.register = register;
		this.accounts = accounts;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Makes a new address; an earlier one leads nowhere from now on.
	 * @return its path, which nobody can read out of the database later
	 */
	public String issue(AccountId account, PersonId by) {
		close(account);
		String token = Secrets.next();
		this.register.saveAndFlush(new FeedLink(account, token, this.clock.instant()));
		write(account, by, "activity.account.feedIssued");
		return "/calendar/" + token + ".ics";
	}

	/**
	 * The address leads nowhere from now on.
	 */
	public void end(AccountId account, PersonId by) {
		if (close(account)) {
			write(account, by, "activity.account.feedEnded");
		}
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

	private boolean close(AccountId account) {
		Optional<FeedLink> open = this.register.findOpenOf(account);
		open.ifPresent((link) -> {
			link.end(this.clock.instant());
			this.register.saveAndFlush(link);
		});
		return open.isPresent();
	}

	private void write(AccountId account, PersonId by, String deed) {
		this.accounts.findById(account).ifPresent((mine) -> this.trail.write(mine, by, deed));
	}

}
