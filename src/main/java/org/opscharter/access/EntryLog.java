package org.opscharter.access;

import java.sql.Timestamp;
import java.time.InstantSource;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who came in, and who was refused. The database lets nobody change a line. What was
 * typed is never kept: people type passwords into the wrong field.
 */
@Component
class EntryLog {

	private final JdbcClient jdbc;

	private final InstantSource clock;

	EntryLog(JdbcClient jdbc, @Qualifier("machineClock") InstantSource clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void note(Deed deed, @Nullable AccountId account, String address) {
		this.jdbc.sql("""
				insert into access.entry (id, account_id, deed, address, happened_at)
				values (:id, :account, :deed, :address, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("account", (account != null) ? account.id() : null)
			.param("deed", deed.name())
			.param("address", address)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * What happened at the door.
	 */
	enum Deed {

		/** The right password. */
		SIGNED_IN,
		/** Left by the door. */
		SIGNED_OUT,
		/** A wrong name or password. */
		REFUSED,
		/** Not looked at: too many tries before. */
		LOCKED,
		/** Recognised by a trusted device. */
		DEVICE,
		/** A device showed a token that had been replaced: it lost its trust. */
		DEVICE_STOLEN,
		/** A one-time link set a password. */
		LINK_USED,
		/** A one-time link that is unknown, used or out of date. */
		LINK_REFUSED,
		/** A wrong setup token. */
		SETUP_REFUSED,
		/** A person changed the password. */
		PASSWORD_CHANGED,
		/** A person who wanted to did not know the old one. */
		PASSWORD_REFUSED,
		/** An example identity took another one's place. */
		SWITCHED

	}

}
