package org.opscharter.shell.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.shell.Work;
import org.opscharter.time.BusinessTime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts my day into words: the date, the lead sentence, the sections with their lines.
 */
@Component
class WorkLines {

	private final BusinessTime time;

	private final Words words;

	private final Clocks clocks;

	private final ObjectProvider<ClauseChips> chips;

	WorkLines(BusinessTime time, Words words, Clocks clocks, ObjectProvider<ClauseChips> chips) {
		this.time = time;
		this.words = words;
		this.clocks = clocks;
		this.chips = chips;
	}

	/** A sort of work of which something is past its time comes before the others. */
	Day day(List<Work> all) {
		ZonedDateTime now = this.time.zonedNow();
		String title = this.words.of("shell.home.title", now.getMonthValue(), now.getDayOfMonth(),
				this.words.of("shell.weekday." + now.getDayOfWeek().getValue()),
				this.words.of("shell.month." + now.getMonthValue()));
		Map<String, List<Work>> sections = all.stream()
			.collect(Collectors.groupingBy(Work::section, LinkedHashMap::new, Collectors.toList()));
		long over = all.stream().filter((work) -> isOver(work.due())).count();
		return new Day(title, this.words.of("shell.home.lead", all.size()),
				(over > 0) ? this.words.of("shell.home.over", over) : null,
				sections.entrySet()
					.stream()
					.sorted(Comparator.comparing((section) -> section.getValue().stream().noneMatch(this::isOver)))
					.map((section) -> new Section(this.words.of(section.getKey()),
							section.getValue().stream().map(this::line).toList()))
					.toList());
	}

	private boolean isOver(Work work) {
		return isOver(work.due());
	}

	private boolean isOver(@Nullable Instant due) {
		return due != null && due.isBefore(this.time.now());
	}

	private Line line(Work work) {
		ClauseChips rulebook = this.chips.getIfAvailable();
		ClauseChip chip = (work.clause() != null && rulebook != null) ? rulebook.chip(work.clause(), false) : null;
		return new Line(work.title(), work.facts(), work.next(), chip,
				(work.due() != null) ? this.clocks.until(work.due()) : null, this.words.of(work.action()), work.href(),
				work.deed());
	}

	/**
	 * My day as the page shows it.
	 *
	 * @param over how much of it is past its time, in words
	 */
	record Day(String title, String lead, @Nullable String over, List<Section> sections) {
	}

	/**
	 * Work of one sort, under its heading.
	 */
	record Section(String heading, List<Line> lines) {
	}

	/**
	 * One thing that waits, in words.
	 */
	record Line(String title, List<String> facts, String next, @Nullable ClauseChip chip, @Nullable ClockView clock,
			String action, String href, @Nullable String deed) {
	}

}
