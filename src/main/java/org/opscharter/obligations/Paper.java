package org.opscharter.obligations;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.opscharter.activity.Subject;

/**
 * A thing with a page of its own that a row points to: what it is about (事由), or what met
 * it (凭据).
 *
 * @param kind what sort of thing
 * @param id the thing itself
 * @param number its human number
 * @param title what people call it
 * @param link the path of its page
 */
@Embeddable
public record Paper(String kind, UUID id, String number, String title, String link) {

	/**
	 * The same thing as the trail names it.
	 */
	public static Paper of(Subject subject) {
		return new Paper(subject.kind(), subject.id(), subject.number(), subject.title(), subject.link());
	}

}
