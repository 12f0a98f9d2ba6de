package org.opscharter.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The moment all rules are judged at (X01). Sessions, throttles and tokens use the
 * machine's clock instead; everything the rulebook speaks about uses this one.
 */
public class BusinessTime {

	/** The one zone of the product. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final InstantSource source;

	public BusinessTime(InstantSource source) {
		this.source = source;
	}

	/**
	 * The business instant.
	 */
	public Instant now() {
		return this.source.instant();
	}

	/**
	 * The business day in Shanghai.
	 */
	public LocalDate today() {
		return zonedNow().toLocalDate();
	}

	/**
	 * The business date and time in Shanghai.
	 */
	public ZonedDateTime zonedNow() {
		return now().atZone(ZONE);
	}

}
