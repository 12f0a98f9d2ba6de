package org.opscharter.projects;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The one number the project will be measured by, such as 有效线索 1,600 条.
 *
 * @param name what is counted, at most 20 characters; empty when there is none
 * @param value how many
 * @param unit the unit, at most 10 characters
 */
public record Figure(String name, @Nullable BigDecimal value, String unit) {

	/** No number. */
	public static final Figure NONE = new Figure("", null, "");

}
