package org.opscharter.outlets.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.opscharter.access.CurrentPerson;
import org.opscharter.outlets.DeliveryId;
import org.opscharter.outlets.OutletDesk;
import org.opscharter.outlets.OutletRefused;
import org.opscharter.shell.Flash;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is on its way to readers, and what got stuck (投递).
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class DeliveryController {

	private static final int FURTHEST = 5_000;

	private final OutletDesk desk;

	private final OutletPage page;

	private final Words words;

	DeliveryController(OutletDesk desk, OutletPage page, Words words) {
		this.desk = desk;
		this.page = page;
		this.words = words;
	}

	@GetMapping("/content/deliveries")
	String index(@RequestParam(defaultValue = "") String all, @RequestParam(defaultValue = "1") String page,
			Model model) {
		int number = page.matches("\\d{1,4}") ? Math.max(1, Math.min(Integer.parseInt(page), FURTHEST)) : 1;
		model.addAttribute("page", this.page.deliveries(all.equals("1"), number - 1));
		return "outlets/deliveries";
	}

	@GetMapping(path = "/content/deliveries", params = "format")
	void export(@RequestParam(defaultValue = "") String all, @RequestParam String format, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream.of("piece", "channel", "what", "released", "state", "fault", "link")
			.map((column) -> this.words.of("outlets.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("outlets.deliveries"), headers,
				this.page.everything(all.equals("1"))
					.stream()
					.map((line) -> List.<Object>of(line.title(), line.channel(), line.what(), line.when(), line.state(),
							line.fault(), line.link()))
					.toList());
	}

	@PostMapping("/content/deliveries/{id}/retry")
	String retry(@PathVariable String id, CurrentPerson me, RedirectAttributes redirect) {
		if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new NotFound(id);
		}
		try {
			this.desk.retry(new DeliveryId(UUID.fromString(id)), me.id());
			Flash.done(this.words.of("outlets.done.retried")).after(redirect);
		}
		catch (OutletRefused refused) {
			Flash.conflict(this.words.of("outlets.refused." + refused.reason())).after(redirect);
		}
		return "redirect:/content/deliveries";
	}

}
