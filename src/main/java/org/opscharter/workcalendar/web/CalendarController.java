package org.opscharter.workcalendar.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.CalendarBook;
import org.opscharter.workcalendar.CalendarDesk;
import org.opscharter.workcalendar.web.NoticeForm.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The working calendar of a year: everybody reads it, the administrator keeps it.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_ORGANISATION')")
class CalendarController {

	private static final String KEEPER = "hasAuthority('MANAGE_CALENDAR')";

	private final CalendarDesk desk;

	private final CalendarBook book;

	private final CalendarPage page;

	private final BusinessTime time;

	private final Words words;

	CalendarController(CalendarDesk desk, CalendarBook book, CalendarPage page, BusinessTime time, Words words) {
		this.desk = desk;
		this.book = book;
		this.page = page;
		this.time = time;
		this.words = words;
	}

	@GetMapping("/organisation/calendar")
	String index(@RequestParam(required = false) @Nullable Integer year, CurrentPerson me, Model model) {
		model.addAttribute("keeper", me.may(Permission.MANAGE_CALENDAR));
		return show((year != null) ? year : this.time.today().getYear(), model);
	}

	@PostMapping("/organisation/calendar/{year}/preview")
	@PreAuthorize(KEEPER)
	String preview(@PathVariable int year, @Valid @ModelAttribute("notice") NoticeForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		return propose(year, form, errors, model, response);
	}

	@PostMapping("/organisation/calendar/{year}/notice")
	@PreAuthorize(KEEPER)
	String load(@PathVariable int year, @Valid @ModelAttribute("notice") NoticeForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Reading reading = form.read(requireKnown(year));
		if (errors.hasErrors() || !reading.isClean()) {
			return propose(year, form, errors, model, response);
		}
		this.desk.load(reading.notice(), me.id());
		return done(year, this.words.of("workcalendar.loaded", String.valueOf(year)), redirect);
	}

	@PostMapping("/organisation/calendar/days")
	@PreAuthorize(KEEPER)
	String change(@Valid @ModelAttribute("day") DayForm form, BindingResult errors, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (!errors.hasErrors()) {
			String problem = form.problemIn(this.book.notice(form.day().getYear()).orElse(null));
			if (problem != null) {
				errors.rejectValue("date", "workcalendar.day." + problem);
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show((form.date() != null) ? form.day().getYear() : this.time.today().getYear(), model);
		}
		this.desk.change(form.day(), form.deviation(), me.id());
		return done(form.day().getYear(), this.words.of("workcalendar.changed", this.words.day(form.day())), redirect);
	}

	@DeleteMapping("/organisation/calendar/{year}/change")
	@PreAuthorize(KEEPER)
	String takeBack(@PathVariable int year, CurrentPerson me, RedirectAttributes redirect) {
		if (!this.desk.takeBack(requireKnown(year), me.id())) {
			Flash.conflict(this.words.of("workcalendar.nothing", String.valueOf(year))).after(redirect);
			return "redirect:/organisation/calendar?year=" + year;
		}
		return done(year, this.words.of("workcalendar.taken_back", String.valueOf(year)), redirect);
	}

	private String propose(int year, NoticeForm notice, BindingResult errors, Model model,
			HttpServletResponse response) {
		Reading reading = notice.read(requireKnown(year));
		if (notice.hasTooLargeFile()) {
			errors.rejectValue("file", "workcalendar.line.file");
		}
		if (reading.lines().isEmpty() && !errors.hasErrors()) {
			errors.rejectValue("lines", "workcalendar.line.none");
		}
		if (!reading.lines().isEmpty()) {
			model.addAttribute("preview", this.page.preview(reading));
		}
		if (errors.hasErrors() || !reading.isClean()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("lines", notice.text());
		return show(year, model);
	}

	private String show(int year, Model model) {
		model.addAttribute("calendar", this.page.year(requireKnown(year)));
		model.addAttribute("weekdays", this.page.weekdays());
		if (!model.containsAttribute("keeper")) {
			model.addAttribute("keeper", true);
		}
		if (!model.containsAttribute("notice")) {
			NoticeForm notice = NoticeForm.of(this.book.notice(year).orElse(null));
			model.addAttribute("notice", notice);
			model.addAttribute("lines", notice.text());
		}
		if (!model.containsAttribute("day")) {
			model.addAttribute("day", DayForm.empty());
		}
		return "workcalendar/index";
	}

	private static int requireKnown(int year) {
		if (year < 2000 || year > 2099) {
			throw new NotFound("No calendar of " + year);
		}
		return year;
	}

	private String done(int year, String sentence, RedirectAttributes redirect) {
		Flash.done(sentence).after(redirect);
		return "redirect:/organisation/calendar?year=" + year;
	}

}
