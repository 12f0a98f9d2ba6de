package org.opscharter.notifications.web;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.notifications.Inbox;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
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
 * The inbox. Opening an unread notice is a form that is posted: following a link must
 * change nothing, also when a browser follows it ahead of time. A read one is a plain
 * link.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class InboxController {

	private final InboxPage page;

	private final InboxExport export;

	private final Inbox inbox;

	private final BusinessTime time;

	private final Words words;

	InboxController(InboxPage page, InboxExport export, Inbox inbox, BusinessTime time, Words words) {
		this.page = page;
		this.export = export;
		this.inbox = inbox;
		this.time = time;
		this.words = words;
	}

	@GetMapping("/inbox")
	String index(InboxFilter filter, @RequestParam(defaultValue = "1") int page, CurrentPerson me, Model model) {
		model.addAttribute("inbox", this.page.show(filter, page, me.id()));
		return "notifications/index";
	}

	@GetMapping(path = "/inbox", params = "format")
	void export(InboxFilter filter, @RequestParam String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		this.export.send(filter, format, me.id(), response);
	}

	@PostMapping("/inbox/{notice}/reading")
	String read(@PathVariable UUID notice, CurrentPerson me) {
		return "redirect:"
				+ this.inbox.read(notice, me.id(), this.time.now()).orElseThrow(() -> new NotFound("notice " + notice));
	}

	@PostMapping("/inbox/reading")
	String readAll(@RequestParam Instant until, CurrentPerson me, RedirectAttributes redirect) {
		int read = this.inbox.readAll(me.id(), until, this.time.now());
		Flash.done(this.words.of("notifications.read.all.done", String.valueOf(read))).after(redirect);
		return "redirect:/inbox";
	}

}
