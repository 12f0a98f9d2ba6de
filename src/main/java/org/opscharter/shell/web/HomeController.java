package org.opscharter.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.opscharter.shell.HomePanel;
import org.opscharter.shell.HomePanel.Panel;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Viewer.Identity;
import org.opscharter.shell.Waiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * My day (工作台): what waits, and why.
 */
@Controller
class HomeController {

	private final ObjectProvider<Viewer> viewer;

	private final Waiting waiting;

	private final ObjectProvider<HomePanel> panels;

	private final WorkLines lines;

	HomeController(ObjectProvider<Viewer> viewer, Waiting waiting, ObjectProvider<HomePanel> panels, WorkLines lines) {
		this.viewer = viewer;
		this.waiting = waiting;
		this.panels = panels;
		this.lines = lines;
	}

	@GetMapping("/")
	String index(Model model) {
		Identity identity = this.viewer.getObject().current().orElseThrow();
		model.addAttribute("day", this.lines.day(this.waiting.of(identity.person(), identity.permissions())));
		model.addAttribute("panels", panelsFor(identity.person()));
		return "shell/home";
	}

	private List<Panel> panelsFor(UUID person) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(HomePanel::position))
			.flatMap((panel) -> panel.panelFor(person).stream())
			.toList();
	}

}
