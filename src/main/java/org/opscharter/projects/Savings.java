package org.opscharter.projects;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers who saved which parts while a draft is written, so that a second writer is
 * told exactly what changed under him.
 */
@Component
class Savings {

	private final JdbcClient jdbc;

	Savings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void note(Proposal saved, PersonId by, Set<String> parts, Instant at) {
		this.jdbc.sql("""
				insert into projects.saving (proposal_id, version, saved_by, saved_at, parts)
				values (:proposal, :version, :by, :at, :parts)
				""")
			.param("proposal", saved.id().id())
			.param("version", saved.version())
			.param("by", by.id())
			.param("at", Timestamp.from(at))
			.param("parts", String.join(" ", parts))
			.update();
	}

	/** What was saved since that version; empty when only the state moved. */
	Optional<ProposalChanged> since(int version, Proposal now) {
		List<ProposalChanged> saved = this.jdbc.sql("""
				select saved_by, saved_at, parts, version from projects.saving
				 where proposal_id = :proposal and version > :version order by version
				""")
			.param("proposal", now.id().id())
			.param("version", version)
			.query((row, number) -> new ProposalChanged(new PersonId(row.getObject("saved_by", UUID.class)),
					row.getTimestamp("saved_at").toInstant(), Set.of(row.getString("parts").split(" ")),
					row.getInt("version")))
			.list();
		Set<String> parts = new LinkedHashSet<>();
		saved.forEach((one) -> parts.addAll(one.parts()));
		return saved.stream()
			.reduce((earlier, later) -> later)
			.map((last) -> new ProposalChanged(last.by(), last.at(), parts, now.version()));
	}

	void forget(ProposalId proposal) {
		this.jdbc.sql("delete from projects.saving where proposal_id = :proposal")
			.param("proposal", proposal.id())
			.update();
	}

}
