package org.opscharter.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;

/**
 * What all chapters of the example share: its people by user name, by how many days it is
 * shifted, and the records it has made so far, by what the stories call them.
 */
final class Cast {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Map<String, PersonId> people;

	private final long days;

	private final Map<String, UUID> records = new HashMap<>();

	Cast(Map<String, PersonId> people, long days) {
		this.people = Map.copyOf(people);
		this.days = days;
	}

	/** How many days later than written everything happens; whole weeks. */
	long days() {
		return this.days;
	}

	/**
	 * @param otherwise who it is where the story names nobody
	 */
	PersonId person(@Nullable String username, String otherwise) {
		PersonId person = this.people.get((username != null) ? username : otherwise);
		if (person == null) {
			throw new IllegalArgumentException("Nobody is called " + username);
		}
		return person;
	}

	PersonId person(String username) {
		return person(username, username);
	}

	/** A moment of the stories, as {@code 2026-06-08 09:00}. */
	Instant at(String moment) {
		return LocalDateTime.parse(moment, MOMENT).plusDays(this.days).atZone(BusinessTime.ZONE).toInstant();
	}

	/** A day of the stories, as {@code 2026-06-08}. */
	LocalDate day(String day) {
		return LocalDate.parse(day).plusDays(this.days);
	}

	/** From here on the stories may go on with this record. */
	void keep(String kind, String title, UUID record) {
		this.records.put(kind + " " + title, record);
	}

	/** The record an earlier deed made. */
	UUID kept(String kind, String title) {
		UUID record = this.records.get(kind + " " + title);
		if (record == null) {
			throw new IllegalArgumentException("Nothing has been told of " + kind + " " + title);
		}
		return record;
	}

}
