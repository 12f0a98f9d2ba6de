package org.opscharter.shell.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.shell.HomePanel;
import org.opscharter.shell.HomePanel.Panel;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Viewer.Identity;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.WorkSource.Work;
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

	private final ObjectProvider<WorkSource> sources;

	private final ObjectProvider<HomePanel> panels;

	private final WorkLines lines;

	HomeController(ObjectProvider<Viewer> viewer, ObjectProvider<WorkSource> sources, ObjectProvider<HomePanel> panels,
			WorkLines lines) {
		this.viewer = viewer;
		this.sources = sources;
		this.panels = panels;
		this.lines = lines;
	}

	@GetMapping("/")
	String index(Model model) {
		Identity identity = this.viewer.getObject().current().orElseThrow();
		Map<String, List<Work>> waiting = waitingFor(identity);
		model.addAttribute("day", this.lines.day(waiting));
		model.addAttribute("panels", panelsFor(identity.person()));
		return "shell/home";
	}

	private Map<String, List<Work>> waitingFor(Identity identity) {
		Map<String, List<Work>> waiting = new LinkedHashMap<>();
		this.sources.orderedStream()
			.filter((source) -> source.permissions().isEmpty()
					|| source.permissions().stream().anyMatch(identity.permissions()::contains))
			.flatMap((source) -> source.waitingFor(identity.person()).stream())
			.forEach((work) -> waiting.computeIfAbsent(work.section(), (section) -> new ArrayList<>()).add(work));
		return waiting;
	}

	private List<Panel> panelsFor(UUID person) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(HomePanel::position))
			.flatMap((panel) -> panel.panelFor(person).stream())
			.toList();
	}

}
