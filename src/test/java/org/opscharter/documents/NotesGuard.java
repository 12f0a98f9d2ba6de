package org.opscharter.documents;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;

import org.springframework.stereotype.Component;

/**
 * Guards the files of notes, a kind of record that exists in tests only: each note knows
 * who may read and who may change it.
 */
@Component
public class NotesGuard implements AttachmentGuard {

	private final Map<UUID, Note> notes = new ConcurrentHashMap<>();

	/**
	 * A new note.
	 */
	public Attachment note(PersonId writer, PersonId... readers) {
		UUID id = UUID.randomUUID();
		this.notes.put(id, new Note(writer, Set.of(readers), ConcurrentHashMap.newKeySet()));
		return new Attachment(kind(), id);
	}

	/**
	 * A revision of the note names this file.
	 */
	public void keep(Attachment note, DocumentId document) {
		this.notes.get(note.id()).kept().add(document);
	}

	@Override
	public String kind() {
		return "note";
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.notes.containsKey(id) && (mayChange(id, person) || this.notes.get(id).readers().contains(person));
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.notes.containsKey(id) && this.notes.get(id).writer().equals(person);
	}

	@Override
	public boolean keeps(UUID id, DocumentId document) {
		return this.notes.get(id).kept().contains(document);
	}

	@Override
	public Subject subject(UUID id) {
		return new Subject(kind(), id, "BJ-2026-0001", "便笺", "/notes/" + id);
	}

	private record Note(PersonId writer, Set<PersonId> readers, Set<DocumentId> kept) {

	}

}
