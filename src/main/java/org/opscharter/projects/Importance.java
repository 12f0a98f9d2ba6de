package org.opscharter.projects;

/**
 * How much depends on a project (C28).
 */
public enum Importance {

	/** 一般: five elements. */
	ORDINARY,

	/** 重要: seven elements, a feasibility study, costs against benefits. */
	MAJOR

}
