package org.opscharter.notifications.web;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the inbox is narrowed to; it stands in the address, so that a reload keeps it.
 *
 * @param box {@code all}; anything else is the unread ones
 * @param clause the number of the clause behind the notices
 */
record InboxFilter(@Nullable String box, @Nullable String clause) {

	private static final int LONGEST_CLAUSE = 20;

	InboxFilter {
		box = "all".equals(box) ? "all" : "unread";
		clause = (clause == null || clause.isBlank() || clause.length() > LONGEST_CLAUSE) ? null : clause.strip();
	}

	boolean unreadOnly() {
		return "unread".equals(this.box);
	}

	/** The condition on the notices {@code n} of {@code :me}. */
	String where() {
		return " where n.person_id = :me" + (unreadOnly() ? " and n.read_at is null" : "")
				+ ((this.clause != null) ? " and n.clause = :clause" : "");
	}

	/** The same list in the other box, or without the clause. */
	String href(String otherBox, @Nullable String otherClause) {
		return address(otherBox, otherClause).encode().toUriString();
	}

	IntFunction<String> pages() {
		return (page) -> address(this.box, this.clause).queryParam("page", page).encode().toUriString();
	}

	private static UriComponentsBuilder address(@Nullable String box, @Nullable String clause) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inbox").queryParam("box", box);
		return (clause != null) ? address.queryParam("clause", clause) : address;
	}

}
