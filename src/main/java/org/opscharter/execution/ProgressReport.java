package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.opscharter.organisation.PersonId;

/**
 * How a project stands in one period (进度同步). It is never changed; who has more to say
 * writes another one.
 */
@Entity
@Table(name = "report", schema = "execution")
public class ProgressReport {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "project_id"))
	private ProjectId project;

	private LocalDate periodEnd;

	private int percent;

	@Enumerated(EnumType.STRING)
	private Health health;

	private String done;

	private String next;

	private String problems;

	private String needs;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "reported_by"))
	private PersonId reportedBy;

	private Instant reportedAt;

	protected ProgressReport() {
	}

	ProgressReport(ProjectId project, LocalDate periodEnd, Standing standing, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.project = project;
		this.periodEnd = periodEnd;
		this.percent = standing.percent();
		this.health = standing.health();
		this.done = standing.done();
		this.next = standing.next();
		this.problems = standing.problems();
		this.needs = standing.needs();
		this.reportedBy = by;
		this.reportedAt = at;
	}

	UUID id() {
		return this.id;
	}

	/**
	 * What is said about it.
	 *
	 * @param percent how much is done, 0 to 100
	 * @param done 已完成, at most 2,000 characters
	 * @param next 下一步, at most 2,000 characters
	 * @param problems 问题, at most 2,000 characters, may be empty
	 * @param needs 需协调, at most 2,000 characters, may be empty
	 */
	public record Standing(int percent, Health health, String done, String next, String problems, String needs) {

	}

}
