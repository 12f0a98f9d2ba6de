package org.opscharter.notifications.web;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the inbox is narrowed to; it stands in the address, so that a reload keeps it.
 *
 * @param box {@code all}; anything else is the unread ones
 * @param clause the number of the clause behind the notices
 * @param digest the digest whose notices are listed; otherwise those that came alone, and
 * the digests
 */
record InboxFilter(@Nullable String box, @Nullable String clause, @Nullable String digest) {

	private static final int LONGEST_CLAUSE = 20;

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	InboxFilter {
		box = "all".equals(box) ? "all" : "unread";
		clause = (clause == null || clause.isBlank() || clause.length() > LONGEST_CLAUSE) ? null : clause.strip();
		digest = (digest != null && UUID.matcher(digest).matches()) ? digest : null;
	}

	boolean unreadOnly() {
		return "unread".equals(this.box);
	}

	/** The condition on the notices {@code n} of {@code :me}. */
	String where() {
		return " where n.person_id = :me and n.digest_id "
				+ ((this.digest != null) ? "= cast(:digest as uuid)" : "is null")
				+ (unreadOnly() ? " and n.read_at is null" : "")
				+ ((this.clause != null) ? " and n.clause = :clause" : "");
	}

	/** The same list in the other box, or without the clause. */
	String href(String otherBox, @Nullable String otherClause) {
		return address(otherBox, otherClause).encode().toUriString();
	}

	IntFunction<String> pages() {
		return (page) -> address(this.box, this.clause).queryParamIfPresent("digest", Optional.ofNullable(this.digest))
			.queryParam("page", page)
			.encode()
			.toUriString();
	}

	private static UriComponentsBuilder address(@Nullable String box, @Nullable String clause) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inbox").queryParam("box", box);
		return (clause != null) ? address.queryParam("clause", clause) : address;
	}

}
