package org.opscharter.shell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row that waits, by the names its select gives.
 */
public class WaitingRow {

	private final JsonNode row;

	WaitingRow(JsonNode row) {
		this.row = row;
	}

	/**
	 * Whether there is a value.
	 */
	public boolean has(String name) {
		return this.row.hasNonNull(name);
	}

	/**
	 * The text, empty when there is none.
	 */
	public String text(String name) {
		return has(name) ? this.row.get(name).asString() : "";
	}

	public boolean flag(String name) {
		return this.row.get(name).asBoolean();
	}

	public int count(String name) {
		return this.row.get(name).asInt();
	}

	/**
	 * The moment, none when there is none.
	 */
	public @Nullable Instant due(String name) {
		return has(name) ? moment(name) : null;
	}

	public Instant moment(String name) {
		return OffsetDateTime.parse(text(name)).toInstant();
	}

	/**
	 * An amount in 元, selected as text.
	 */
	public BigDecimal amount(String name) {
		return new BigDecimal(text(name));
	}

}
