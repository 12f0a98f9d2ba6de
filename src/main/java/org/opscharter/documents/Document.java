package org.opscharter.documents;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.documents.inspection.FileKind;
import org.opscharter.organisation.PersonId;

/**
 * A file of a record. Its content never changes: another content is another file.
 */
@Entity
@Table(schema = "documents", name = "document")
class Document {

	@EmbeddedId
	private DocumentId id;

	private String ownerKind;

	private UUID ownerId;

	private String name;

	private String mediaType;

	private long size;

	private String sha256;

	@AttributeOverride(name = "id", column = @Column(name = "uploaded_by"))
	private PersonId uploadedBy;

	private Instant uploadedAt;

	@AttributeOverride(name = "id", column = @Column(name = "removed_by"))
	private @Nullable PersonId removedBy;

	private @Nullable Instant removedAt;

	private @Nullable Instant erasedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Document() {
	}

	Document(Attachment owner, String name, FileKind kind, Spooled content, PersonId by, Instant at) {
		this.id = DocumentId.next();
		this.ownerKind = owner.kind();
		this.ownerId = owner.id();
		this.name = name;
		this.mediaType = kind.mediaType();
		this.size = content.size();
		this.sha256 = content.sha256();
		this.uploadedBy = by;
		this.uploadedAt = at;
	}

	DocumentId id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String sha256() {
		return this.sha256;
	}

	Attachment owner() {
		return new Attachment(this.ownerKind, this.ownerId);
	}

	boolean isRemoved() {
		return this.removedAt != null;
	}

	boolean isErased() {
		return this.erasedAt != null;
	}

	/**
	 * Takes the file off the list.
	 */
	void remove(PersonId by, Instant at) {
		if (!isRemoved()) {
			this.removedBy = by;
			this.removedAt = at;
		}
	}

	/**
	 * Puts the file back on the list.
	 */
	void restore() {
		this.removedBy = null;
		this.removedAt = null;
	}

	/**
	 * Forgets the name; the row stays as the mark that there was a file.
	 */
	void erase(PersonId by, Instant at) {
		remove(by, at);
		this.name = "";
		this.erasedAt = at;
	}

}
