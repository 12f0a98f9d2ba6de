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
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * Something a test found (缺陷): 严重 keeps a launch back, 一般 does not.
 */
@Entity
@Table(name = "defect", schema = "launches")
class Defect {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "launch_id"))
	private LaunchId launch;

	private int ordinal;

	private int release;

	private int round;

	@Enumerated(EnumType.STRING)
	private TestKind kind;

	private boolean severe;

	private String what;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "found_by"))
	private PersonId foundBy;

	private Instant foundAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "fixed_by"))
	private @Nullable PersonId fixedBy;

	private @Nullable Instant fixedAt;

	protected Defect() {
	}

	Defect(Launch launch, int ordinal, TestKind kind, boolean severe, String what, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.launch = launch.id();
		this.ordinal = ordinal;
		this.release = launch.release();
		this.round = launch.round();
		this.kind = kind;
		this.severe = severe;
		this.what = what;
		this.foundBy = by;
		this.foundAt = at;
	}

	void fix(PersonId by, Instant at) {
		if (this.fixedAt == null) {
			this.fixedBy = by;
			this.fixedAt = at;
		}
	}

}
