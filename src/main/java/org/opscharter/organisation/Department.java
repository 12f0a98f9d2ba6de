package org.opscharter.organisation;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;

/**
 * A part of the company that posts belong to.
 */
@Entity
@Table(schema = "organisation", name = "department")
class Department {

	@EmbeddedId
	private DepartmentId id;

	private String name;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "parent_id"))
	private @Nullable DepartmentId parent;

	private int position;

	private String positioning = "";

	private @Nullable LocalDate closedOn;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "liaison_id"))
	private @Nullable PersonId liaison;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Department() {
	}

	Department(String name, @Nullable DepartmentId parent, int position) {
		this.id = DepartmentId.next();
		this.name = name;
		this.parent = parent;
		this.position = position;
	}

	DepartmentId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	void requireOpen() {
		if (this.closedOn != null) {
			throw new OrganisationRefused(Reason.DEPARTMENT_CLOSED, this.name);
		}
	}

	void rename(String newName) {
		requireOpen();
		this.name = newName;
	}

	/**
	 * Belongs to another department, or to none.
	 * @param lineAbove what the new parent belongs to, upward
	 */
	void moveUnder(@Nullable DepartmentId newParent, Collection<DepartmentId> lineAbove) {
		requireOpen();
		if (this.id.equals(newParent) || lineAbove.contains(this.id)) {
			throw new OrganisationRefused(Reason.DEPARTMENT_IN_A_CIRCLE);
		}
		this.parent = newParent;
	}

	/** 联络人; none to let the head answer. */
	void nameLiaison(@Nullable PersonId person) {
		requireOpen();
		this.liaison = person;
	}

	void close(LocalDate on) {
		requireOpen();
		this.closedOn = on;
	}

}
