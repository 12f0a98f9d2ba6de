package org.opscharter.execution;

import jakarta.persistence.Embeddable;

/**
 * Something the project needs (资源).
 *
 * @param what 1 to 120 characters
 * @param howMuch at most 60 characters
 * @param confirmed whether it will be there
 */
@Embeddable
public record ResourceNeed(String what, String howMuch, boolean confirmed) {

}
