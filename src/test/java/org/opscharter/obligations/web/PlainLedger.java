package org.opscharter.obligations.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.opscharter.time.PlainCalendar;

/**
 * The ledger once more, as one would keep it on paper: no database, no clock of its own,
 * no line shared with the product.
 */
class PlainLedger {

	private final PlainCalendar calendar = new PlainCalendar();

	private final List<Line> lines = new ArrayList<>();

	Line open(UUID matter, boolean cadence, String owner, LocalDateTime due, int target) {
		Line line = new Line(matter, cadence, owner, due, target);
		this.lines.add(line);
		return line;
	}

	List<Line> lines() {
		return this.lines;
	}

	/** Handed in four working hours ahead or done in time is in time (X05). */
	void settle(Line line, LocalDateTime now) {
		boolean ahead = line.submitted != null && line.submitted.isBefore(line.due)
				&& this.calendar.workingMinutes(line.submitted, line.due) >= 240;
		if (!now.isAfter(line.due) || ahead) {
			line.state = "MET";
		}
		else {
			line.state = "LATE";
			line.late = Duration.between(line.due, now).toSeconds() / 60;
		}
	}

	/** A period that is over and was not met is missed. */
	void turnTo(LocalDateTime now) {
		for (Line line : this.lines) {
			if (line.isOpen() && line.cadence && now.isAfter(line.due)) {
				line.state = "MISSED";
			}
		}
	}

	boolean mayBeWaived(Line line) {
		return List.of("PENDING", "LATE", "MISSED").contains(line.state);
	}

	boolean mayStillAsk(Line line, LocalDateTime now) {
		return !now.isAfter(this.calendar.afterWorkingDays(line.due.toLocalDate(), 3));
	}

	/**
	 * What the page of counts says: in time, late, missed, overdue, waived, open, share.
	 */
	Map<String, String> counts(Function<Line, String> key, YearMonth first, YearMonth last, LocalDateTime now) {
		Map<String, int[]> sums = new TreeMap<>(Comparator.naturalOrder());
		for (Line line : this.lines) {
			YearMonth month = YearMonth.from(line.due);
			if (!line.trial && !line.state.equals("VOID") && !month.isBefore(first) && !month.isAfter(last)) {
				sums.computeIfAbsent(key.apply(line), (name) -> new int[6])[column(line, now)]++;
			}
		}
		Map<String, String> counts = new TreeMap<>();
		sums.forEach((name, sum) -> counts.put(name, text(sum)));
		return counts;
	}

	private static int column(Line line, LocalDateTime now) {
		return switch (line.state) {
			case "MET" -> 0;
			case "LATE" -> 1;
			case "MISSED" -> 2;
			case "WAIVED" -> 4;
			default -> now.isAfter(line.due) ? 3 : 5;
		};
	}

	private static String text(int[] sum) {
		StringBuilder text = new StringBuilder();
		for (int one : sum) {
			text.append(one).append(' ');
		}
		int all = sum[0] + sum[1] + sum[2] + sum[3];
		return text + ((all == 0) ? "—" : Math.round(sum[0] * 1000.0 / all) / 10.0 + "%");
	}

	LocalDateTime due(char kind, LocalDateTime from, int n) {
		LocalDate day = from.toLocalDate();
		return switch (kind) {
			case 'w' -> this.calendar.afterWorkingDays(day, n);
			case 'd' -> PlainCalendar.endOf(day.minusDays(n));
			case 'h' -> from.plusMinutes(60L * n);
			case 'm' -> this.calendar.afterWorkingMinutes(from, 60 * n);
			default -> from;
		};
	}

	/** One line of it. */
	static class Line {

		final UUID matter;

		final boolean cadence;

		final int target;

		String owner;

		LocalDateTime due;

		String state = "PENDING";

		LocalDateTime submitted;

		long late = -1;

		int reached;

		boolean trial;

		Line(UUID matter, boolean cadence, String owner, LocalDateTime due, int target) {
			this.matter = matter;
			this.cadence = cadence;
			this.owner = owner;
			this.due = due;
			this.target = target;
		}

		boolean isOpen() {
			return this.state.equals("PENDING");
		}

		@Override
		public String toString() {
			return "%s %s %s %s %s".formatted(this.state, (this.late < 0) ? "in time" : this.late, this.owner, this.due,
					(this.target > 0) ? this.reached : "-");
		}

	}

}
