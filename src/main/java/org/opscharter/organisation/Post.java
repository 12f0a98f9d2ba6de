package org.opscharter.organisation;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;

/**
 * A post of a department (岗位, S0-6); one column of the permission matrix says what it may
 * do.
 */
@Entity
@Table(schema = "organisation", name = "post")
class Post {

	@EmbeddedId
	private PostId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	private String name;

	@Enumerated(EnumType.STRING)
	private RoleColumn role;

	private boolean head;

	private int position;

	private @Nullable LocalDate closedOn;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Post() {
	}

	Post(DepartmentId department, String name, RoleColumn role, boolean head, int position) {
		this.id = PostId.next();
		this.department = department;
		this.name = name;
		this.role = role;
		this.head = head;
		this.position = position;
	}

	PostId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	DepartmentId department() {
		return this.department;
	}

	String name() {
		return this.name;
	}

	boolean isHead() {
		return this.head;
	}

	void requireOpen() {
		if (this.closedOn != null) {
			throw new OrganisationRefused(Reason.POST_CLOSED, this.name);
		}
	}

	void describe(String newName, RoleColumn newRole, boolean newHead) {
		requireOpen();
		this.name = newName;
		this.role = newRole;
		this.head = newHead;
	}

	void close(LocalDate on) {
		requireOpen();
		this.closedOn = on;
	}

}
