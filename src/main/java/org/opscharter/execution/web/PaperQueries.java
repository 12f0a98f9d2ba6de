package org.opscharter.execution.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ArchiveKind;
import org.opscharter.execution.ChangeId;
import org.opscharter.execution.ChangeStatus;
import org.opscharter.execution.CollaborationStatus;
import org.opscharter.execution.JsonText;
import org.opscharter.execution.Lessons;
import org.opscharter.execution.ProjectId;
import org.opscharter.execution.Retrospective;
import org.opscharter.execution.Terms;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The papers of a project: changes, requests to other departments, the look back, the
 * archive. The page has asked already whether the reader may see the project.
 */
@Component
class PaperQueries {

	private final JdbcClient jdbc;

	PaperQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Newest first. */
	List<ChangeRow> changes(ProjectId id) {
		return this.jdbc.sql("select * from execution.change where project_id = :id order by ordinal desc limit 100")
			.param("id", id.id())
			.query(PaperQueries::change)
			.list();
	}

	Optional<ChangeRow> change(ProjectId id, int ordinal) {
		return this.jdbc.sql("select * from execution.change where project_id = :id and ordinal = :ordinal")
			.param("id", id.id())
			.param("ordinal", ordinal)
			.query(PaperQueries::change)
			.optional();
	}

	ChangeRow change(ChangeId id) {
		return this.jdbc.sql("select * from execution.change where id = :id")
			.param("id", id.id())
			.query(PaperQueries::change)
			.single();
	}

	List<CollaborationRow> collaborations(ProjectId id) {
		return this.jdbc.sql("select * from execution.collaboration where project_id = :id order by ordinal")
			.param("id", id.id())
			.query(PaperQueries::collaboration)
			.list();
	}

	Optional<LookBack> lookBack(ProjectId id) {
		return this.jdbc.sql("select * from execution.retrospective where project_id = :id")
			.param("id", id.id())
			.query((row, number) -> new LookBack(row.getObject("id", UUID.class), row.getInt("version"),
					Retrospective.Kind.valueOf(row.getString("kind")),
					Retrospective.Status.valueOf(row.getString("status")), JsonText.lessons(row.getString("lessons")),
					row.getString("fingerprint"), row.getString("words"), ProjectQueries.person(row, "written_by"),
					ProjectQueries.instant(row, "submitted_at"), ProjectQueries.instant(row, "archived_at")))
			.optional();
	}

	Map<ArchiveKind, MarkRow> archive(ProjectId id) {
		Map<ArchiveKind, MarkRow> marks = new EnumMap<>(ArchiveKind.class);
		this.jdbc.sql("select * from execution.archive_mark where project_id = :id")
			.param("id", id.id())
			.query((row) -> {
				marks.put(ArchiveKind.valueOf(row.getString("kind")),
						new MarkRow(row.getObject("document_id", UUID.class), row.getString("reason")));
			});
		return marks;
	}

	private static ChangeRow change(ResultSet row, int number) throws SQLException {
		return new ChangeRow(new ChangeId(row.getObject("id", UUID.class)),
				new ProjectId(row.getObject("project_id", UUID.class)), row.getInt("ordinal"),
				ChangeStatus.valueOf(row.getString("status")), JsonText.terms(row.getString("old_terms")),
				JsonText.terms(row.getString("new_terms")), row.getString("reason"), row.getInt("revision"),
				ProjectQueries.person(row, "proposed_by"), row.getTimestamp("proposed_at").toInstant(),
				ProjectQueries.personOrNone(row, "settled_by"), ProjectQueries.instant(row, "settled_at"),
				row.getString("words"));
	}

	private static CollaborationRow collaboration(ResultSet row, int number) throws SQLException {
		return new CollaborationRow(row.getInt("ordinal"), new DepartmentId(row.getObject("department_id", UUID.class)),
				CollaborationStatus.valueOf(row.getString("status")), row.getString("need"),
				ProjectQueries.day(row, "from_day"), ProjectQueries.day(row, "to_day"),
				ProjectQueries.person(row, "asked_by"), row.getTimestamp("asked_at").toInstant(),
				row.getTimestamp("due").toInstant(), ProjectQueries.personOrNone(row, "person_id"),
				row.getString("words"), ProjectQueries.personOrNone(row, "answered_by"));
	}

	/**
	 * One change.
	 */
	record ChangeRow(ChangeId id, ProjectId project, int ordinal, ChangeStatus status, Terms before, Terms after,
			String reason, int revision, PersonId by, Instant at, @Nullable PersonId settledBy,
			@Nullable Instant settledAt, String words) {

	}

	/**
	 * One request to another department.
	 */
	record CollaborationRow(int ordinal, DepartmentId department, CollaborationStatus status, String need,
			LocalDate from, LocalDate to, PersonId askedBy, Instant askedAt, Instant due, @Nullable PersonId person,
			String words, @Nullable PersonId answeredBy) {

	}

	/**
	 * The summary or retrospective.
	 */
	record LookBack(UUID id, int version, Retrospective.Kind kind, Retrospective.Status status, Lessons lessons,
			@Nullable String fingerprint, String words, PersonId by, @Nullable Instant submittedAt,
			@Nullable Instant archivedAt) {

	}

	/**
	 * One ticked line of the archive checklist.
	 */
	record MarkRow(@Nullable UUID document, String reason) {

	}

}
