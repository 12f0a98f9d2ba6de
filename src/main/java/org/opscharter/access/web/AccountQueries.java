package org.opscharter.access.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the pages about accounts show.
 */
@Component
class AccountQueries {

	private final JdbcClient jdbc;

	AccountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The posts somebody holds on that day, the primary one first.
	 */
	List<Held> heldBy(PersonId person, LocalDate on) {
		return this.jdbc.sql("""
				select o.name as post, d.name as department, o.role, h.primary_post as primary, h.valid_from as since,
				       h.valid_to as until, p.employment,
				       exists(select 1 from organisation.person below where below.superior_id = p.id
				               and (below.left_on is null or below.left_on >= :on)) as superior
				  from organisation.appointment h
				  join organisation.person p on p.id = h.person_id
				  join organisation.post o on o.id = h.post_id
				  join organisation.department d on d.id = o.department_id
				 where h.person_id = :person and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
				 order by h.primary_post desc, h.valid_from, o.name
				""").param("person", person.id()).param("on", on).query(Held.class).list();
	}

	/**
	 * The devices somebody has chosen to stay signed in with, the newest first.
	 */
	List<Device> devicesOf(AccountId account, Instant now) {
		return this.jdbc.sql("""
				select id, label, rotated_at as last_used, expires_at from access.trusted_device
				 where account_id = :account and expires_at > :now order by rotated_at desc limit 50
				""")
			.param("account", account.id())
			.param("now", Timestamp.from(now))
			.query((row, number) -> new Device(row.getObject("id", UUID.class), row.getString("label"),
					row.getTimestamp("last_used").toInstant(), row.getTimestamp("expires_at").toInstant()))
			.list();
	}

	/**
	 * All accounts whose name or person holds these letters, by person.
	 */
	List<Row> accounts(String search, LocalDate on, int limit, int offset) {
		return this.jdbc.sql("""
				select a.id, a.username, a.password_hash is not null as usable, a.closed_at is null as open, p.name,
				       coalesce(o.name, '') as post, coalesce(d.name, '') as department,
				       p.left_on < :on as gone,
				       (select max(e.happened_at) from access.entry e
				         where e.account_id = a.id and e.deed in ('SIGNED_IN', 'DEVICE', 'LINK_USED')) as last_seen,
				       (select max(l.expires_at) from access.one_time_link l
				         where l.account_id = a.id and l.used_at is null) as link_until,
				       count(*) over () as total
				  from access.account a join organisation.person p on p.id = a.person_id
				  left join organisation.appointment h on h.person_id = p.id and h.primary_post
				       and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
				  left join organisation.post o on o.id = h.post_id
				  left join organisation.department d on d.id = o.department_id
				 where :search = '' or strpos(a.username, lower(:search)) > 0 or strpos(p.name, :search) > 0
				 order by a.closed_at is not null, d.position nulls last, o.position, p.name, a.id
				 limit :limit offset :offset
				""")
			.param("search", search)
			.param("on", on)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("username"),
					row.getString("name"), row.getString("post"), row.getString("department"),
					State.of(row.getBoolean("open") && !row.getBoolean("gone"), row.getBoolean("usable")),
					instant(row.getTimestamp("last_seen")), instant(row.getTimestamp("link_until")),
					row.getInt("total")))
			.list();
	}

	/**
	 * Who could get an account: everybody here who has none.
	 */
	List<Person> withoutAccount(LocalDate on) {
		return this.jdbc.sql("""
				select p.id, p.name, coalesce(o.name, '') as post
				  from organisation.person p
				  left join access.account a on a.person_id = p.id
				  left join organisation.appointment h on h.person_id = p.id and h.primary_post
				       and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
				  left join organisation.post o on o.id = h.post_id
				 where a.id is null and (p.left_on is null or p.left_on >= :on)
				 order by p.joined_on desc, p.name limit 500
				""").param("on", on).query(Person.class).list();
	}

	/**
	 * Whose account it is.
	 */
	Owner owner(AccountId account) {
		return this.jdbc.sql("""
				select a.username, p.name from access.account a join organisation.person p on p.id = a.person_id
				 where a.id = :account
				""").param("account", account.id()).query(Owner.class).single();
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * A post somebody holds, with what else counts for his permissions.
	 */
	record Held(String post, String department, RoleColumn role, boolean primary, LocalDate since,
			@Nullable LocalDate until, EmploymentType employment, boolean superior) {

	}

	/**
	 * A trusted device.
	 */
	record Device(UUID id, String label, Instant lastUsed, Instant expiresAt) {

	}

	/**
	 * An account in the administrator's list.
	 */
	record Row(UUID id, String username, String name, String post, String department, State state,
			@Nullable Instant lastSeen, @Nullable Instant linkUntil, int total) {

	}

	/**
	 * The owner of an account.
	 */
	record Owner(String username, String name) {

	}

	/**
	 * Somebody without an account.
	 */
	record Person(UUID id, String name, String post) {

	}

	/**
	 * Whether an account lets anybody in.
	 */
	enum State {

		/** In use. */
		USABLE,
		/** Its owner has not set a password yet. */
		WAITING,
		/** Closed, or its owner has left. */
		CLOSED;

		static State of(boolean open, boolean usable) {
			return !open ? CLOSED : usable ? USABLE : WAITING;
		}

	}

}
