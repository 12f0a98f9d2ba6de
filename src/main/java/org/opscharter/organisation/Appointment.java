package org.opscharter.organisation;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A person holds a post from a day to a day (任职). It is changed through the person only.
 */
@Entity
@Table(schema = "organisation", name = "appointment")
class Appointment {

	@EmbeddedId
	private AppointmentId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "post_id"))
	private PostId post;

	private boolean primaryPost;

	@Embedded
	private Term term;

	@SuppressWarnings("NullAway.Init")
	protected Appointment() {
	}

	Appointment(PostId post, boolean primary, Term term) {
		this.id = AppointmentId.next();
		this.post = post;
		this.primaryPost = primary;
		this.term = term;
	}

	AppointmentId id() {
		return this.id;
	}

	PostId post() {
		return this.post;
	}

	boolean isPrimary() {
		return this.primaryPost;
	}

	Term term() {
		return this.term;
	}

	void endOn(LocalDate lastDay) {
		this.term = this.term.until(lastDay);
	}

}
