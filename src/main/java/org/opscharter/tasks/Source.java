package org.opscharter.tasks;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;

/**
 * An origin as its columns keep it.
 */
@Embeddable
record Source(@Column(name = "source_kind") String kind, @Column(name = "source_id") UUID id,
		@Column(name = "source_number") String number, @Column(name = "source_title") String title,
		@Column(name = "source_link") String link, @Column(name = "part_id") @Nullable UUID part,
		@Column(name = "part_label") String label) {

	static @Nullable Source of(@Nullable Origin origin) {
		if (origin == null) {
			return null;
		}
		Subject subject = origin.subject();
		return new Source(subject.kind(), subject.id(), subject.number(), subject.title(), subject.link(),
				origin.part(), origin.label());
	}

	Origin origin() {
		return new Origin(new Subject(this.kind, this.id, this.number, this.title, this.link), this.part, this.label);
	}

}
