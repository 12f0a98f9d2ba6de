package org.opscharter.workcalendar.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.Words;
import org.opscharter.time.Rounds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How the search for what is due goes: which node has it in hand, and what still waits.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_CALENDAR')")
class DueWorkController {

	private final Rounds rounds;

	private final Words words;

	DueWorkController(Rounds rounds, Words words) {
		this.rounds = rounds;
		this.words = words;
	}

	@GetMapping("/organisation/due")
	String show(Model model) {
		model.addAttribute("round", this.rounds.round().map(this::line).orElse(null));
		List<Line> waiting = this.rounds.backlog()
			.stream()
			.map((backlog) -> new Line(this.words.of(backlog.label()), backlog.count()))
			.toList();
		model.addAttribute("backlog", waiting);
		return "workcalendar/due";
	}

	private RoundLine line(Rounds.Round round) {
		return new RoundLine(
				this.words.of(round.running() ? "workcalendar.due.running" : "workcalendar.due.resting",
						this.words.moment(round.next())),
				(round.node() != null) ? round.node() : "—", moment(round.succeeded()), moment(round.failed()),
				round.failures());
	}

	private String moment(@Nullable Instant moment) {
		return (moment != null) ? this.words.moment(moment) : "—";
	}

	/**
	 * What waits of one kind.
	 */
	record Line(String what, int count) {

	}

	/**
	 * The round in words.
	 */
	record RoundLine(String state, String node, String succeeded, String failed, int failures) {

	}

}
