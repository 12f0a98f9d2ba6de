package org.opscharter.tasks.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.Member;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.tasks.web.QuickNoteController.QuickForm;
import org.opscharter.tasks.web.TaskListQueries.Figures;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The tasks page as list, board or calendar.
 */
@Component
class TaskListPage {

	static final int SIZE = 20;

	private static final int COLUMN = 50;

	private static final int MONTH = 500;

	private final TaskListQueries queries;

	private final TaskWords lines;

	private final StaffRoom staff;

	private final Words words;

	private final WorkingCalendar calendar;

	private final BusinessTime time;

	TaskListPage(TaskListQueries queries, TaskWords lines, StaffRoom staff, Words words, WorkingCalendar calendar,
			BusinessTime time) {
		this.queries = queries;
		this.lines = lines;
		this.staff = staff;
		this.words = words;
		this.calendar = calendar;
		this.time = time;
	}

	View show(TaskFilter asked, int number, CurrentPerson me) {
		Staff staff = this.staff.seenBy(me);
		TaskFilter filter = (asked.ofBox() == TaskBox.TEAM && !staff.leads()) ? asked.in(TaskBox.MINE) : asked;
		Figures figures = this.queries.figures(filter, staff);
		String view = (filter.view() != null) ? filter.view() : "list";
		Paging paging = Paging.of(number, SIZE, view.equals("list") ? figures.found() : 0,
				(page) -> filter.address() + "page=" + page);
		List<TaskLine> rows = view.equals("list") && figures.found() > 0
				? this.lines.lines(this.queries.rows(filter, staff, SIZE, paging.offset()), staff) : List.of();
		return new View(filter, view, tabs(filter, figures, staff), views(filter), states(), priorities(),
				sentence(filter, figures, paging), (figures.late() > 0) ? late(filter, figures) : null, rows, paging,
				filter.address() + "format=", filter.alone().link(),
				this.words.of(filter.isNarrowed() ? "tasks.empty.filtered" : "tasks.empty." + filter.box()),
				view.equals("board") ? board(filter, staff) : List.of(),
				view.equals("calendar") ? month(filter, staff) : null,
				QuickForm.empty("list", staff.everybody().stream().map(Member::name).toList()));
	}

	/** The rows of an export. */
	List<TaskLine> all(TaskFilter filter, int most, CurrentPerson me) {
		Staff staff = this.staff.seenBy(me);
		TaskFilter allowed = (filter.ofBox() == TaskBox.TEAM && !staff.leads()) ? filter.in(TaskBox.MINE) : filter;
		return this.lines.lines(this.queries.rows(allowed, staff, most, 0), staff);
	}

	private List<Column> board(TaskFilter filter, Staff staff) {
		List<TaskLine> rows = this.lines.lines(this.queries.board(filter, staff, COLUMN), staff);
		return Stream.of("OPEN", "IN_PROGRESS", "DONE")
			.map((state) -> new Column(state, this.words.of("task.status." + state),
					rows.stream().filter((line) -> line.column().equals(state)).toList()))
			.toList();
	}

	private Month month(TaskFilter filter, Staff staff) {
		YearMonth month = (filter.month() != null) ? YearMonth.parse(filter.month())
				: YearMonth.from(this.time.today());
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		List<TaskLine> rows = this.lines.lines(this.queries.between(filter, staff, first, last, MONTH), staff);
		List<List<Day>> weeks = new ArrayList<>();
		for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
			weeks.add(monday.datesUntil(monday.plusWeeks(1)).map((day) -> day(day, month, rows)).toList());
		}
		return new Month(this.words.of("tasks.month", String.valueOf(month.getYear()), month.getMonthValue()), weeks,
				filter.in(month.minusMonths(1)).link(), filter.in(month.plusMonths(1)).link(),
				Stream.of(DayOfWeek.values()).map((day) -> this.words.of("shell.weekday." + day.getValue())).toList());
	}

	private Day day(LocalDate day, YearMonth month, List<TaskLine> rows) {
		List<TaskLine> due = rows.stream().filter((line) -> line.day().equals(day)).toList();
		return new Day(String.valueOf(day.getDayOfMonth()), this.words.day(day), day.equals(this.time.today()),
				YearMonth.from(day).equals(month), !this.calendar.isWorkingDay(day), due);
	}

	private List<Tab> tabs(TaskFilter filter, Figures figures, Staff staff) {
		return Stream.of(TaskBox.values())
			.filter((box) -> box != TaskBox.TEAM || staff.leads())
			.map((box) -> new Tab(this.words.of("tasks.box." + box.key()), Paging.label(figures.totals().get(box)),
					filter.alone().in(box).link(), box == filter.ofBox()))
			.toList();
	}

	private List<Tab> views(TaskFilter filter) {
		return Stream.of("list", "board", "calendar")
			.map((view) -> new Tab(this.words.of("tasks.view." + view), null,
					filter.seen(view.equals("list") ? null : view).link(),
					view.equals((filter.view() != null) ? filter.view() : "list")))
			.toList();
	}

	private String sentence(TaskFilter filter, Figures figures, Paging paging) {
		String state = (filter.state() != null) ? filter.state() : "NONE";
		return this.words.of("tasks.sentence." + state, paging.totalLabel(), Paging.label(figures.late()));
	}

	private @Nullable Tab late(TaskFilter filter, Figures figures) {
		return "OVERDUE".equals(filter.state()) ? null
				: new Tab(this.words.of("tasks.late", Paging.label(figures.late())), null,
						new TaskFilter(filter.box(), null, "OVERDUE", null, null, null).link(), false);
	}

	private List<Choice> states() {
		return TaskFilter.STATES.stream()
			.map((state) -> new Choice(state, this.words.of("tasks.state." + state)))
			.collect(Collectors.toList());
	}

	private List<Choice> priorities() {
		return TaskFilter.PRIORITIES.stream()
			.map((one) -> new Choice(one, this.words.of("tasks.priority." + one)))
			.toList();
	}

	/**
	 * The page.
	 *
	 * @param late leads to what is past its day
	 * @param cleared the address without what narrows it
	 * @param empty what is said when there is nothing
	 * @param quick the field of a task in one line
	 */
	record View(TaskFilter filter, String view, List<Tab> tabs, List<Tab> views, List<Choice> states,
			List<Choice> priorities, String sentence, @Nullable Tab late, List<TaskLine> lines, Paging paging,
			String export, String cleared, String empty, List<Column> columns, @Nullable Month month, QuickForm quick) {

	}

	/**
	 * One column of the board.
	 */
	record Column(String state, String label, List<TaskLine> lines) {

	}

	/**
	 * One month with its weeks.
	 */
	record Month(String title, List<List<Day>> weeks, String previous, String next, List<String> weekdays) {

	}

	/**
	 * One day of the calendar.
	 *
	 * @param inside whether it belongs to the month
	 * @param free whether nobody works
	 */
	record Day(String number, String label, boolean today, boolean inside, boolean free, List<TaskLine> lines) {

	}

}
