package org.opscharter.tasks.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the tasks page shows; it stands in the address, so that a reload keeps it. What
 * nobody can have chosen is as if it were not there.
 *
 * @param box whose tasks
 * @param view list, board or calendar
 * @param state which of them; without one, what is not settled
 * @param priority how pressing
 * @param q a number or part of a title
 * @param month the month of the calendar, such as 2026-06
 */
record TaskFilter(@Nullable String box, @Nullable String view, @Nullable String state, @Nullable String priority,
		@Nullable String q, @Nullable String month) {

	static final List<String> STATES = List.of("OPEN", "IN_PROGRESS", "DUE", "OVERDUE", "DONE", "CANCELLED", "ALL");

	static final List<String> PRIORITIES = List.of("HIGH", "NORMAL", "LOW");

	static final List<String> VIEWS = List.of("board", "calendar");

	private static final int LONGEST = 80;

	TaskFilter {
		box = TaskBox.of((box != null) ? box : "").key();
		view = oneOf(VIEWS, view);
		state = oneOf(STATES, state);
		priority = oneOf(PRIORITIES, priority);
		q = (q == null || q.isBlank()) ? null : q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
		month = (month != null && month.matches("20\\d\\d-(0[1-9]|1[0-2])")) ? month : null;
	}

	private static @Nullable String oneOf(List<String> values, @Nullable String text) {
		return (text != null && values.contains(text)) ? text : null;
	}

	TaskBox ofBox() {
		return TaskBox.of((this.box != null) ? this.box : "");
	}

	TaskFilter in(TaskBox other) {
		return new TaskFilter(other.key(), this.view, this.state, this.priority, this.q, this.month);
	}

	TaskFilter seen(@Nullable String otherView) {
		return new TaskFilter(this.box, otherView, (otherView == null) ? this.state : null, this.priority, this.q,
				null);
	}

	TaskFilter in(YearMonth other) {
		return new TaskFilter(this.box, "calendar", null, this.priority, this.q, other.toString());
	}

	/** Only whose tasks and how they are shown. */
	TaskFilter alone() {
		return new TaskFilter(this.box, this.view, null, null, null, this.month);
	}

	public boolean isNarrowed() {
		return this.state != null || this.priority != null || this.q != null;
	}

	/** Whether what it shows is settled, newest first. */
	boolean isSettled() {
		return "DONE".equals(this.state) || "CANCELLED".equals(this.state);
	}

	/** The address of a page with these filters; ends so that more can follow. */
	String address() {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, "box", "mine".equals(this.box) ? null : this.box);
		put(values, "view", this.view);
		put(values, "state", this.state);
		put(values, "priority", this.priority);
		put(values, "q", this.q);
		put(values, "month", this.month);
		return "/tasks?" + values.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + UriUtils.encode(value.getValue(), UTF_8) + "&")
			.collect(Collectors.joining());
	}

	public String link() {
		String address = address();
		return address.substring(0, address.length() - 1);
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

}
