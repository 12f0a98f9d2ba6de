package org.opscharter.content;

/**
 * Where something in a piece comes from (S2a-4.2.2, 6.5b).
 *
 * @param name such as 活动现场, at most 120 characters
 * @param verified 已核实
 */
public record Source(String name, boolean verified) {

}
