package org.opscharter.organisation;

/**
 * How a person is employed (用工类型, S0-2a). All three live by the same rulebook.
 */
public enum EmploymentType {

	/** 正式: a regular employee. */
	FORMAL,

	/** 试用: on probation, with the rights of the post. */
	PROBATION,

	/** 实习: an intern, who cannot approve, publish or keep accounts. */
	INTERN

}
