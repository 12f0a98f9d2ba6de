package org.opscharter.access;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;

import org.opscharter.access.AccountRefused.Reason;
import org.opscharter.access.Setup.Founding;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the first administrator into a new system, all or nothing. He is a person with a
 * post of the column {@link RoleColumn#ADMIN}, so that what he does has a name in every
 * trail.
 */
@Component
@Transactional
class FirstAdministrator {

	private final JdbcClient jdbc;

	private final AccountRegister register;

	private final Accounts accounts;

	private final Organisation organisation;

	private final BusinessTime time;

	private final InstantSource clock;

	FirstAdministrator(JdbcClient jdbc, AccountRegister register, Accounts accounts, Organisation organisation,
			BusinessTime time, @Qualifier("machineClock") InstantSource clock) {
		this.jdbc = jdbc;
		this.register = register;
		this.accounts = accounts;
		this.organisation = organisation;
		this.time = time;
		this.clock = clock;
	}

	AccountId found(String tokenDigest, Founding founding) {
		if (useUp(tokenDigest) == 0 || this.register.count() > 0) {
			throw new AccountRefused(Reason.LINK_VOID);
		}
		this.organisation.nameCompany(founding.company());
		LocalDate today = this.time.today();
		PostId post = this.organisation.openPost(this.organisation.openDepartment(founding.department(), null),
				founding.post(), RoleColumn.ADMIN, false);
		PersonId person = this.organisation.hire(founding.name(), EmploymentType.FORMAL, null, post, today);
		return this.accounts.open(person, founding.username(), founding.password());
	}

	/** The row is locked until the end: the second of two forms finds the token used. */
	private int useUp(String tokenDigest) {
		return this.jdbc.sql("""
				update access.setup_token set used_at = :now
				 where token_hash = :hash and used_at is null and expires_at > :now
				""").param("hash", tokenDigest).param("now", Timestamp.from(this.clock.instant())).update();
	}

}
