package org.opscharter.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.opscharter.shell.ClockView.Tone;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts limits into words: 还剩38分钟, 还剩3小时, 还剩2天, 超时1小时02分, 逾期2天.
 */
@Component
public class Clocks {

	/** From here on a limit is near. */
	private static final Duration NEAR = Duration.ofHours(4);

	private final BusinessTime time;

	private final Words words;

	Clocks(BusinessTime time, Words words) {
		this.time = time;
		this.words = words;
	}

	/**
	 * How long there is until this limit.
	 */
	public ClockView until(Instant due) {
		Duration left = Duration.between(this.time.now(), due);
		String absolute = this.words.by(due);
		if (left.isNegative()) {
			return new ClockView(Tone.OVER, over(due, left.negated()), absolute);
		}
		return new ClockView((left.compareTo(NEAR) <= 0) ? Tone.NEAR : Tone.CALM, left(due, left), absolute);
	}

	/**
	 * How long something has waited: 等了1小时20分, 等了2天.
	 */
	public String since(Instant start) {
		Duration waited = Duration.between(start, this.time.now());
		if (waited.toHours() < 24) {
			return this.words.of("shell.waited.hours", waited.toHours(), waited.toMinutesPart());
		}
		return this.words.of("shell.waited.days", day(start).datesUntil(this.time.today()).count());
	}

	private String left(Instant due, Duration left) {
		if (left.toMinutes() < 60) {
			return this.words.of("shell.left.minutes", left.toMinutes());
		}
		if (left.toHours() < 24) {
			return this.words.of("shell.left.hours", left.toHours());
		}
		return this.words.of("shell.left.days", this.time.today().datesUntil(day(due)).count());
	}

	private String over(Instant due, Duration over) {
		if (over.toHours() < 24) {
			return this.words.of("shell.over.hours", over.toHours(), over.toMinutesPart());
		}
		return this.words.of("shell.over.days", day(due).datesUntil(this.time.today()).count());
	}

	private static LocalDate day(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

}
