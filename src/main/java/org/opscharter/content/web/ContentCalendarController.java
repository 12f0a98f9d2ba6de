package org.opscharter.content.web;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.ReleaseDesk;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The content calendar; a piece dragged to another day is planned for that day.
 */
@Controller
class ContentCalendarController {

	private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final ContentCalendarPage page;

	private final ReleaseDesk desk;

	private final DraftWriting drafting;

	private final DraftRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	ContentCalendarController(ContentCalendarPage page, ReleaseDesk desk, DraftWriting drafting, DraftRefusals refusals,
			Words words, BusinessTime time) {
		this.page = page;
		this.desk = desk;
		this.drafting = drafting;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/content/calendar")
	@PreAuthorize("hasAnyAuthority('WRITE_CONTENT', 'VIEW_CONTENT')")
	String calendar(@RequestParam(defaultValue = "week") String view, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String person,
			CurrentPerson me, Model model) {
		model.addAttribute("calendar",
				this.page.show(CalendarSpan.of(view, day, this.time.today()), id(channel), id(person), me));
		model.addAttribute("channel", channel);
		model.addAttribute("person", person);
		return "content/calendar";
	}

	/** Plans a piece for another moment, and stays on the calendar. */
	@PostMapping("/content/calendar/{number}")
	@PreAuthorize("hasAuthority('WRITE_CONTENT')")
	String move(@PathVariable String number, @RequestParam(defaultValue = "") String at,
			@RequestParam(defaultValue = "week") String view, @RequestParam(defaultValue = "") String day,
			CurrentPerson me, RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		Instant moment = ReleaseController.moment(at);
		CalendarSpan span = CalendarSpan.of(view, day, this.time.today());
		try {
			if (moment == null) {
				Flash.conflict(this.words.of("content.invalid.moment")).after(redirect);
			}
			else {
				this.desk.plan(draft.id(), moment, me.id());
				Flash.done(this.words.of("content.done.moved", draft.text().title(), this.words.moment(moment)))
					.after(redirect);
			}
		}
		catch (ContentRefused refusal) {
			Flash.conflict(this.refusals.sentence(refusal)).after(redirect);
		}
		return "redirect:" + ContentCalendarPage.address(span.view(), span.day(), null, null);
	}

	private static @Nullable UUID id(String typed) {
		return typed.matches(UUIDS) ? UUID.fromString(typed) : null;
	}

}
