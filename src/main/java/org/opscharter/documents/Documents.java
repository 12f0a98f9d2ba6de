package org.opscharter.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.documents.inspection.FileKind;
import org.opscharter.documents.inspection.Inspection;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.documents.inspection.UploadRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.DownloadName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counter where files of records come in and go out (X07). Every change asks the
 * guard of the record and leaves a line in its trail.
 */
@Component
public class Documents {

	/** The most files a record has. */
	public static final int MOST = 20;

	private final DocumentRegister register;

	private final DocumentQueries queries;

	private final Chunks chunks;

	private final AttachmentGuards guards;

	private final ActivityLog trail;

	private final JdbcClient jdbc;

	Documents(DocumentRegister register, DocumentQueries queries, Chunks chunks, AttachmentGuards guards,
			ActivityLog trail, JdbcClient jdbc) {
		this.register = register;
		this.queries = queries;
		this.chunks = chunks;
		this.guards = guards;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/**
	 * Takes a file in. The same file under the same name a second time is the first one:
	 * a double click attaches once.
	 * @throws UploadRefused if the file may not come in, with the sentence to say so
	 * @throws DocumentNotFound if the record is not this person's to change
	 */
	@Transactional
	public DocumentId attach(Attachment owner, Upload upload, PersonId by, Instant at) {
		AttachmentGuard guard = this.guards.of(owner.kind());
		if (!guard.mayAdd(owner.id(), by)) {
			throw new DocumentNotFound();
		}
		DownloadName name = DownloadName.of(upload.name());
		try (Spooled content = Spooled.of(upload.content())) {
			FileKind kind = Inspection.of(content.file(), name.ending());
			return keep(new Document(owner, name.value(), kind, content, by, at), content, guard, by, at);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes a file off the list. Its bytes stay for the revisions that named it.
	 * @throws DocumentNotFound if there is no such file, or the record is not this
	 * person's to change
	 */
	@Transactional
	public void remove(DocumentId id, PersonId by, Instant at) {
		Document document = this.register.findById(id)
			.filter((found) -> !found.isRemoved())
			.orElseThrow(DocumentNotFound::new);
		AttachmentGuard guard = this.guards.of(document.owner().kind());
		requireChange(guard, document.owner(), by);
		document.remove(by, at);
		this.register.saveAndFlush(document);
		tell(guard, document.owner(), by, "activity.document.removed", document.name(), at);
	}

	/**
	 * Puts a removed file back on the list.
	 * @throws UploadRefused if the record has its twenty files again, or the same one
	 * @throws DocumentNotFound if there is no such file, or the record is not this
	 * person's to change
	 */
	@Transactional
	public void restore(DocumentId id, PersonId by, Instant at) {
		Document document = this.register.findById(id)
			.filter((found) -> found.isRemoved() && !found.isErased())
			.orElseThrow(DocumentNotFound::new);
		AttachmentGuard guard = this.guards.of(document.owner().kind());
		requireChange(guard, document.owner(), by);
		takeTurns(document.owner());
		if (same(document).isPresent()) {
			throw new UploadRefused(Reason.ALREADY_THERE, document.name());
		}
		requireRoom(document.owner());
		document.restore();
		this.register.saveAndFlush(document);
		tell(guard, document.owner(), by, "activity.document.restored", document.name(), at);
	}

	/**
	 * Erases a file for good, name and bytes; only the row stays. For what should never
	 * have been here; the caller decides who may.
	 */
	@Transactional
	public void erase(DocumentId id, PersonId by, Instant at) {
		Document document = this.register.findById(id)
			.filter((found) -> !found.isErased())
			.orElseThrow(DocumentNotFound::new);
		document.erase(by, at);
		this.register.saveAndFlush(document);
		this.chunks.erase(id);
		tell(this.guards.of(document.owner().kind()), document.owner(), by, "activity.document.erased", null, at);
	}

	/**
	 * The files of a record, in the order they came. One statement.
	 */
	public List<DocumentRow> of(String kind, UUID id) {
		return this.queries.of(new Attachment(kind, id));
	}

	/**
	 * The files of a record, then those taken off its list. One statement.
	 */
	public List<DocumentRow> withRemoved(Attachment owner) {
		return this.queries.withRemoved(owner);
	}

	/**
	 * The record the files belong to, if this person may read it.
	 * @throws DocumentNotFound otherwise
	 */
	@Transactional
	public AttachedTo record(Attachment owner, PersonId person) {
		AttachmentGuard guard = this.guards.of(owner.kind());
		if (!this.guards.mayRead(owner, person)) {
			throw new DocumentNotFound();
		}
		return new AttachedTo(owner, guard.subject(owner.id()), guard.mayChange(owner.id(), person));
	}

	/**
	 * The record of this file, removed or not, if this person may change it now.
	 * @throws DocumentNotFound otherwise
	 */
	@Transactional
	public AttachedTo recordOf(DocumentId id, PersonId person) {
		Attachment owner = this.register.findById(id).map(Document::owner).orElseThrow(DocumentNotFound::new);
		AttachedTo record = record(owner, person);
		if (!record.editable()) {
			throw new DocumentNotFound();
		}
		return record;
	}

	/**
	 * These files, removed ones included: what a revision named. One statement.
	 */
	public List<DocumentRow> named(Collection<DocumentId> documents) {
		return this.queries.named(documents);
	}

	/**
	 * The file, if this person may read its record.
	 * @throws DocumentNotFound otherwise
	 */
	public DocumentRow readable(DocumentId id, PersonId person) {
		DocumentRow row = this.queries.find(id).orElseThrow(DocumentNotFound::new);
		AttachmentGuard guard = this.guards.of(row.owner().kind());
		boolean there = row.removedAt() == null || guard.keeps(row.owner().id(), id);
		if (!there || !this.guards.mayRead(row.owner(), person)) {
			throw new DocumentNotFound();
		}
		return row;
	}

	/**
	 * Writes the bytes of a file. Ask {@link #readable} first.
	 */
	public void stream(DocumentId id, OutputStream out) throws IOException {
		this.chunks.read(id, out);
	}

	private DocumentId keep(Document document, Spooled content, AttachmentGuard guard, PersonId by, Instant at)
			throws IOException {
		Attachment owner = document.owner();
		takeTurns(owner);
		Optional<Document> already = same(document);
		if (already.isPresent()) {
			return already.get().id();
		}
		requireRoom(owner);
		this.register.saveAndFlush(document);
		this.chunks.write(document.id(), content.file());
		tell(guard, owner, by, "activity.document.attached", document.name(), at);
		return document.id();
	}

	private Optional<Document> same(Document document) {
		return this.register.findByOwnerKindAndOwnerIdAndSha256AndNameAndRemovedAtIsNull(document.owner().kind(),
				document.owner().id(), document.sha256(), document.name());
	}

	private void requireRoom(Attachment owner) {
		if (this.register.countByOwnerKindAndOwnerIdAndRemovedAtIsNull(owner.kind(), owner.id()) >= MOST) {
			throw new UploadRefused(Reason.TOO_MANY);
		}
	}

	/** Two uploads to one record at once must not both be the twentieth. */
	private void takeTurns(Attachment owner) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 0))")
			.param("owner", owner.path())
			.query((row, number) -> true)
			.single();
	}

	private static void requireChange(AttachmentGuard guard, Attachment owner, PersonId by) {
		if (!guard.mayChange(owner.id(), by)) {
			throw new DocumentNotFound();
		}
	}

	private void tell(AttachmentGuard guard, Attachment owner, PersonId by, String deed, @Nullable String name,
			Instant at) {
		this.trail.record(new Activity(guard.subject(owner.id()), by, deed, null, null, null, name, at));
	}

}
