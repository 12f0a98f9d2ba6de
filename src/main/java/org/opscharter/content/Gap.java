package org.opscharter.content;

import java.util.List;

import org.opscharter.content.ContentRefused.Reason;

/**
 * One thing that keeps a draft from being handed in, and where it is mended.
 *
 * @param field the field of the editor
 * @param reason why
 * @param details what the sentence names
 */
public record Gap(String field, Reason reason, List<String> details) {

}
