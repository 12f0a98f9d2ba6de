package org.opscharter.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.Member;

/**
 * A task in one line (快记): 写周报 明天 @李娜 !. What is not a day, a person or an exclamation
 * mark by itself is the title; without a day it is due today, without a person it is
 * one's own.
 *
 * @param title what is left of the line
 * @param due the day understood
 * @param owner the person named, none for oneself
 * @param priority {@link Priority#HIGH} with an exclamation mark
 * @param problems what could not be understood
 */
public record QuickNote(String title, LocalDate due, @Nullable Member owner, Priority priority,
		List<Problem> problems) {

	/** What people type right after a name. */
	private static final String MARKS = "[!！,，.。;；、:：]*";

	/** The longest line. */
	public static final int LINE = 200;

	/**
	 * What the line says.
	 */
	public static QuickNote read(String line, LocalDate today, Collection<Member> staff) {
		List<String> title = new ArrayList<>();
		List<String> days = new ArrayList<>();
		List<String> names = new ArrayList<>();
		boolean high = false;
		for (String word : line.strip()
			.replaceAll("(?i)\\bnext (mon|tue|wed|thu|fri|sat|sun)", "next-$1")
			.replaceAll("[@＠]", " @")
			.split("[\\s\\u3000]+")) {
			if (word.startsWith("@")) {
				names.add(word.substring(1).replaceAll(MARKS + "$", ""));
				high |= word.matches(".*[!！]" + MARKS + "$");
			}
			else if (word.matches("[!！]{1,3}")) {
				high = true;
			}
			else if (SpokenDay.isOne(word)) {
				days.add(word);
			}
			else {
				title.add(word);
			}
		}
		return read(String.join(" ", title).strip(), days, names, high ? Priority.HIGH : Priority.NORMAL, today, staff);
	}

	private static QuickNote read(String title, List<String> days, List<String> names, Priority priority,
			LocalDate today, Collection<Member> staff) {
		List<Problem> problems = new ArrayList<>();
		if (title.isEmpty()) {
			problems.add(new Problem("NO_TITLE", ""));
		}
		if (title.length() > NewTask.TITLE) {
			problems.add(new Problem("LONG_TITLE", ""));
		}
		LocalDate due = day(days, today, problems);
		Member owner = owner(names, staff, problems);
		return new QuickNote(title, due, owner, priority, List.copyOf(problems));
	}

	private static LocalDate day(List<String> days, LocalDate today, List<Problem> problems) {
		if (days.isEmpty()) {
			return today;
		}
		if (days.size() > 1) {
			problems.add(new Problem("TWO_DAYS", String.join(" ", days)));
		}
		LocalDate day = SpokenDay.of(days.get(0), today);
		if (day == null) {
			problems.add(new Problem("NO_SUCH_DAY", days.get(0)));
			return today;
		}
		if (day.isBefore(today)) {
			problems.add(new Problem("PAST_DAY", days.get(0)));
		}
		return day;
	}

	private static @Nullable Member owner(List<String> names, Collection<Member> staff, List<Problem> problems) {
		if (names.isEmpty()) {
			return null;
		}
		if (names.size() > 1) {
			problems.add(new Problem("TWO_OWNERS", String.join(" ", names)));
		}
		List<Member> found = staff.stream()
			.filter((member) -> member.name().equalsIgnoreCase(names.get(0)))
			.collect(Collectors.toList());
		if (found.size() != 1) {
			problems.add(new Problem(found.isEmpty() ? "NOBODY" : "NAMESAKES", names.get(0)));
			return null;
		}
		return found.get(0);
	}

	/**
	 * Something in the line that cannot be.
	 *
	 * @param kind the end of its message key
	 * @param word the word it is about
	 */
	public record Problem(String kind, String word) {

	}

}
