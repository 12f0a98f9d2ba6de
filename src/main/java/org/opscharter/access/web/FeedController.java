package org.opscharter.access.web;

import org.opscharter.access.FeedLinks;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is due from a person, for the calendar of his telephone (日历订阅).
 */
@Controller
class FeedController {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private final FeedLinks links;

	private final CalendarFeed feed;

	private final OwnAddress address;

	private final Words words;

	FeedController(FeedLinks links, CalendarFeed feed, OwnAddress address, Words words) {
		this.links = links;
		this.feed = feed;
		this.address = address;
		this.words = words;
	}

	/** Whoever knows the address reads it; a calendar cannot sign in. */
	@GetMapping("/calendar/{token}.ics")
	ResponseEntity<String> feed(@PathVariable String token) {
		PersonId person = this.links.owner(token).orElseThrow(() -> new NotFound("calendar"));
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"opscharter.ics\"")
			.header("X-Robots-Tag", "noindex")
			.body(this.feed.of(person, this.address.of("")));
	}

	/** Shown this once, in the answer itself, so that it is written down nowhere. */
	@PostMapping("/account/feed")
	@PreAuthorize("isAuthenticated()")
	String issue(Recognised me, Model model) {
		model.addAttribute("address", this.address.of(this.links.issue(me.account(), me.getPrincipal().id())));
		return "access/feed";
	}

	@DeleteMapping("/account/feed")
	@PreAuthorize("isAuthenticated()")
	String end(Recognised me, RedirectAttributes redirect) {
		this.links.end(me.account(), me.getPrincipal().id());
		Flash.done(this.words.of("access.feed.ended")).after(redirect);
		return "redirect:/account#feed";
	}

}
