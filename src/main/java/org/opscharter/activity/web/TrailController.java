package org.opscharter.activity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.activity.Seal;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Viewer.Identity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The trail (X06). Asks the frame who is looking: the module that knows the permissions
 * writes into the trail itself and stands above it.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_ACTIVITY')")
class TrailController {

	private final TrailPage page;

	private final TrailExport export;

	private final Seal seal;

	private final ObjectProvider<Viewer> viewer;

	TrailController(TrailPage page, TrailExport export, Seal seal, ObjectProvider<Viewer> viewer) {
		this.page = page;
		this.export = export;
		this.seal = seal;
		this.viewer = viewer;
	}

	@GetMapping("/activity")
	String index(TrailFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("trail", this.page.show(filter, page, reader()));
		return "activity/index";
	}

	@GetMapping(path = "/activity", params = "format")
	void export(TrailFilter filter, @RequestParam String format, HttpServletResponse response) throws IOException {
		this.export.send(filter, format, reader(), response);
	}

	@GetMapping("/activity/integrity")
	String integrity(Model model) {
		model.addAttribute("broken", this.seal.broken().size());
		return "activity/integrity";
	}

	private PersonId reader() {
		return this.viewer.getObject().current().map(Identity::person).map(PersonId::new).orElseThrow();
	}

}
