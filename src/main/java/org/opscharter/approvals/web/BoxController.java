package org.opscharter.approvals.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The approvals page with its four boxes; the box and its filter stand in the address.
 */
@Controller
@PreAuthorize("hasAnyAuthority('SUBMIT_APPROVALS', 'DECIDE_APPROVALS')")
class BoxController {

	/** Nobody turns further than the pages that are counted. */
	private static final int LAST_PAGE = 50;

	private final BoxPage page;

	private final BoxExport export;

	BoxController(BoxPage page, BoxExport export) {
		this.page = page;
		this.export = export;
	}

	@GetMapping("/approvals")
	String index(@RequestParam(defaultValue = "todo") String box, @ModelAttribute BoxFilter filter,
			@RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		model.addAttribute("view", this.page.show(Box.of(box), filter, number(page), me.id()));
		return "approvals/index";
	}

	@GetMapping(path = "/approvals", params = "format")
	void export(@RequestParam(defaultValue = "todo") String box, @ModelAttribute BoxFilter filter,
			@RequestParam String format, CurrentPerson me, HttpServletResponse response) throws IOException {
		this.export.send(Box.of(box), filter, format, me.id(), response);
	}

	private static int number(String page) {
		return page.matches("\\d{1,2}") ? Math.max(1, Math.min(Integer.parseInt(page), LAST_PAGE)) : 1;
	}

}
