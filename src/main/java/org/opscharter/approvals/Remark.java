package org.opscharter.approvals;

/**
 * What somebody says about a request without deciding by it (意见).
 *
 * @param section the key of the section of the subject it is about, or empty
 * @param words at most 2,000 characters
 */
public record Remark(String section, String words) {

}
