package org.opscharter.tasks;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day as people say it: 今天, 后天, 周五, 下周一, 3天后, 月底, 6月12日, 06-12, tomorrow, next mon.
 */
final class SpokenDay {

	private static final Map<String, Integer> NEAR = Map.of("今天", 0, "明天", 1, "后天", 2, "大后天", 3, "today", 0, "tomorrow",
			1, "今日", 0, "明日", 1);

	private static final Pattern WEEKDAY = Pattern.compile("(本|这|下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])");

	private static final Pattern ENGLISH = Pattern.compile("(next-)?(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}");

	private static final Pattern LATER = Pattern.compile("(\\d{1,3})天[后内]");

	private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:月|[-/])(\\d{1,2})[日号]?");

	private static final Pattern FULL = Pattern.compile("(\\d{4})(?:年|[-/])(\\d{1,2})(?:月|[-/])(\\d{1,2})[日号]?");

	private static final String CHINESE = "一二三四五六日";

	private static final String WEEK = "montuewedthufrisatsun";

	private SpokenDay() {
	}

	/** Whether the word means a day, be there such a day or not. */
	static boolean isOne(String word) {
		String said = word.toLowerCase(Locale.ROOT);
		return NEAR.containsKey(said) || said.equals("月底") || WEEKDAY.matcher(said).matches()
				|| ENGLISH.matcher(said).matches() || LATER.matcher(said).matches()
				|| MONTH_AND_DAY.matcher(said).matches() || FULL.matcher(said).matches();
	}

	/** The day it means; none if the calendar has no such day. */
	static @Nullable LocalDate of(String word, LocalDate today) {
		String said = word.toLowerCase(Locale.ROOT);
		if (NEAR.containsKey(said)) {
			return today.plusDays(NEAR.get(said));
		}
		if (said.equals("月底")) {
			return today.with(TemporalAdjusters.lastDayOfMonth());
		}
		Matcher later = LATER.matcher(said);
		if (later.matches()) {
			return today.plusDays(Integer.parseInt(later.group(1)));
		}
		LocalDate weekday = weekday(said, today);
		return (weekday != null) ? weekday : written(said, today);
	}

	private static @Nullable LocalDate weekday(String said, LocalDate today) {
		Matcher chinese = WEEKDAY.matcher(said);
		if (chinese.matches()) {
			int day = CHINESE.indexOf(chinese.group(2).replace('天', '日')) + 1;
			return weekday(DayOfWeek.of(day), chinese.group(1), today);
		}
		Matcher english = ENGLISH.matcher(said);
		if (english.matches()) {
			int day = WEEK.indexOf(english.group(2)) / 3 + 1;
			return weekday(DayOfWeek.of(day), (english.group(1) != null) ? "下" : null, today);
		}
		return null;
	}

	/**
	 * 周五 is the nearest one from today on, 本周五 that of this week, 下周五 that of the next.
	 */
	private static LocalDate weekday(DayOfWeek day, @Nullable String which, LocalDate today) {
		if (which == null) {
			return today.with(TemporalAdjusters.nextOrSame(day));
		}
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return monday.plusWeeks(which.equals("下") ? 1 : 0).plusDays(day.getValue() - 1);
	}

	/**
	 * A day without its year that is more than half a year past means the one to come.
	 */
	private static @Nullable LocalDate written(String said, LocalDate today) {
		Matcher full = FULL.matcher(said);
		Matcher brief = MONTH_AND_DAY.matcher(said);
		try {
			if (full.matches()) {
				return LocalDate.of(number(full, 1), number(full, 2), number(full, 3));
			}
			if (brief.matches()) {
				LocalDate day = LocalDate.of(today.getYear(), number(brief, 1), number(brief, 2));
				return day.isBefore(today.minusMonths(6)) ? day.plusYears(1) : day;
			}
			return null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
