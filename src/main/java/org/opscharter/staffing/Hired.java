package org.opscharter.staffing;

import org.opscharter.organisation.PersonId;

/**
 * Somebody who has just been hired, with the path of the link he sets his password by.
 * The link can be read here and never again.
 */
public record Hired(PersonId person, String link) {

}
