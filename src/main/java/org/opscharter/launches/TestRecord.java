package org.opscharter.launches;

import java.time.Instant;
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
 * One of the five tests in one round; it is done once.
 */
@Entity
@Table(name = "test", schema = "launches")
class TestRecord {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "launch_id"))
	private LaunchId launch;

	private int release;

	private int round;

	@Enumerated(EnumType.STRING)
	private TestKind kind;

	private boolean passed;

	private String words;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "tested_by"))
	private PersonId testedBy;

	private Instant testedAt;

	protected TestRecord() {
	}

	TestRecord(Launch launch, TestKind kind, boolean passed, String words, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.launch = launch.id();
		this.release = launch.release();
		this.round = launch.round();
		this.kind = kind;
		this.passed = passed;
		this.words = words;
		this.testedBy = by;
		this.testedAt = at;
	}

	TestKind kind() {
		return this.kind;
	}

	boolean isPassed() {
		return this.passed;
	}

}
