package org.opscharter.activity;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices when somebody has been at the trail past the program: every entry carries a
 * fingerprint of what it says and of the entry before it about the same thing.
 */
@Component
public class Seal {

	private final JdbcClient jdbc;

	Seal(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The entries that do not say any more what was written, or whose predecessor is
	 * gone; at most a hundred. Reads the whole trail.
	 */
	public List<UUID> broken() {
		return this.jdbc
			.sql("""
					select e.id from activity.entry e
					 where e.fingerprint <> activity.fingerprint_of(e)
					    or (e.previous is not null and not exists (
					        select 1 from activity.entry b where b.subject_id = e.subject_id and b.fingerprint = e.previous))
					 order by e.id limit 100
					""")
			.query(UUID.class)
			.list();
	}

}
