package org.opscharter.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one company this system serves.
 */
@Entity
@Table(schema = "organisation", name = "company")
class Company {

	static final Boolean ID = Boolean.TRUE;

	@Id
	private Boolean id = ID;

	private String name;

	@SuppressWarnings("NullAway.Init")
	protected Company() {
	}

	Company(String name) {
		this.name = name;
	}

}
