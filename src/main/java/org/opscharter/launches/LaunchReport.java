package org.opscharter.launches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.opscharter.organisation.PersonId;

/**
 * What technology says each week while it builds (S3-3.3.3).
 */
@Entity
@Table(name = "report", schema = "launches")
class LaunchReport {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "launch_id"))
	private LaunchId launch;

	private LocalDate periodEnd;

	private int percent;

	private String problems;

	private String needs;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "reported_by"))
	private PersonId reportedBy;

	private Instant reportedAt;

	protected LaunchReport() {
	}

	LaunchReport(LaunchId launch, LocalDate periodEnd, int percent, String problems, String needs, PersonId by,
			Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.launch = launch;
		this.periodEnd = periodEnd;
		this.percent = percent;
		this.problems = problems;
		this.needs = needs;
		this.reportedBy = by;
		this.reportedAt = at;
	}

	UUID id() {
		return this.id;
	}

}
