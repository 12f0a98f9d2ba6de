package org.opscharter.channels;

/**
 * What a column is to be.
 *
 * @param name at most 40 characters
 * @param about what belongs into it; may be empty
 * @param fixed 固定栏目: looked at every month (S2a-4.5.4, S2a-5.5.4)
 * @param frequency how often something is drafted for it
 */
public record ColumnPlan(String name, String about, boolean fixed, MediaColumn.Frequency frequency) {

}
