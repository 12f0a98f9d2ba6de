package org.opscharter.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opscharter.shell.HomePanel;
import org.opscharter.shell.Panel;
import org.opscharter.shell.HomePanel.Place;
import org.opscharter.shell.HomePanel.Placed;
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
		Map<Place, List<Panel>> panels = panelsFor(identity);
		model.addAttribute("sections", panels.getOrDefault(Place.COLUMN, List.of()));
		model.addAttribute("margin", panels.getOrDefault(Place.MARGIN, List.of()));
		return "shell/home";
	}

	private Map<Place, List<Panel>> panelsFor(Identity viewer) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(HomePanel::position))
			.flatMap((panel) -> panel.panelsFor(viewer).stream())
			.collect(Collectors.groupingBy(Placed::place, Collectors.mapping(Placed::panel, Collectors.toList())));
	}

}
