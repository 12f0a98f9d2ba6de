package org.opscharter.content;

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
 * A word on the department's list (词库).
 */
@Entity
@Table(name = "word", schema = "content")
class ListedWord {

	@Id
	private UUID id;

	private String word;

	@Enumerated(EnumType.STRING)
	private WordLevel level;

	private String note;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "listed_by"))
	private @Nullable PersonId by;

	private Instant listedAt;

	private @Nullable Instant removedAt;

	protected ListedWord() {
	}

	ListedWord(String word, WordLevel level, String note, PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.word = word;
		this.level = level;
		this.note = note;
		this.by = by;
		this.listedAt = at;
	}

	String word() {
		return this.word;
	}

	WordLevel level() {
		return this.level;
	}

	String note() {
		return this.note;
	}

	void remove(Instant at) {
		this.removedAt = at;
	}

}
