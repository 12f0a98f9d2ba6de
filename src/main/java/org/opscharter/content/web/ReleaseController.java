package org.opscharter.content.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.Place;
import org.opscharter.content.ReleaseDesk;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Releasing what is approved: now, at a set time; where readers find it; taking it down.
 */
@Controller
class ReleaseController {

	private final ReleaseDesk desk;

	private final DraftWriting drafting;

	private final DraftWords drafts;

	private final DraftRefusals refusals;

	private final Words words;

	ReleaseController(ReleaseDesk desk, DraftWriting drafting, DraftWords drafts, DraftRefusals refusals, Words words) {
		this.desk = desk;
		this.drafting = drafting;
		this.drafts = drafts;
		this.refusals = refusals;
		this.words = words;
	}

	/** A person who may see it but not release it is told so, with the clause. */
	@PostMapping("/content/drafts/{number}/publication")
	@PreAuthorize("isAuthenticated()")
	String publish(@PathVariable String number, @RequestParam Map<String, String> typed, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		try {
			List<Place> out = this.desk.publish(draft.id(), links(typed), me.id());
			Flash
				.done(this.words.of("content.done.published",
						this.drafts.together(out.stream().map(Place::channelName).toList())))
				.after(redirect);
		}
		catch (ContentRefused refusal) {
			Flash.conflict(this.refusals.sentence(refusal)).after(redirect);
		}
		return "redirect:/content/drafts/" + number;
	}

	@PostMapping("/content/drafts/{number}/schedule")
	@PreAuthorize("hasAuthority('WRITE_CONTENT')")
	String plan(@PathVariable String number, @RequestParam(defaultValue = "") String at, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		Instant moment = moment(at);
		if (moment == null && !at.isBlank()) {
			Flash.conflict(this.words.of("content.invalid.moment")).after(redirect);
			return "redirect:/content/drafts/" + number;
		}
		String done = (moment != null) ? this.words.of("content.done.planned", this.words.moment(moment))
				: this.words.of("content.done.unplanned");
		return this.refusals.after("/content/drafts/" + number, done, redirect,
				() -> this.desk.plan(draft.id(), moment, me.id()));
	}

	@PostMapping("/content/drafts/{number}/location")
	@PreAuthorize("hasAuthority('WRITE_CONTENT')")
	String locate(@PathVariable String number, @RequestParam(defaultValue = "") String channel,
			@RequestParam(defaultValue = "") String link, CurrentPerson me, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		if (!channel.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			Flash.conflict(this.words.of("content.refused.CHANNEL_UNKNOWN", "")).after(redirect);
			return "redirect:/content/drafts/" + number;
		}
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.located"), redirect,
				() -> this.desk.locate(draft.id(), UUID.fromString(channel), link, me.id()));
	}

	@PostMapping("/content/drafts/{number}/takedown")
	@PreAuthorize("hasAuthority('MANAGE_CONTENT')")
	String takeDown(@PathVariable String number, @RequestParam(defaultValue = "") String reason, CurrentPerson me,
			RedirectAttributes redirect) {
		Details draft = this.drafting.visible(number, me);
		return this.refusals.after("/content/drafts/" + number, this.words.of("content.done.takenDown"), redirect,
				() -> this.desk.takeDown(draft.id(), reason, me.id()));
	}

	/** Fields called link-… carry the address on a channel. */
	static Map<UUID, String> links(Map<String, String> typed) {
		Map<UUID, String> links = new HashMap<>();
		typed.forEach((name, value) -> {
			if (name.matches("link-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
				links.put(UUID.fromString(name.substring(5)), value.strip());
			}
		});
		return links;
	}

	static @Nullable Instant moment(String typed) {
		try {
			return typed.isBlank() ? null : LocalDateTime.parse(typed.strip()).atZone(BusinessTime.ZONE).toInstant();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
