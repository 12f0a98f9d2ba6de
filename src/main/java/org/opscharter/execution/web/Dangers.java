package org.opscharter.execution.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opscharter.execution.ProjectId;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Risk;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The risks a project was approved with, the gravest first.
 */
@Component
class Dangers {

	private final Proposals proposals;

	private final Words words;

	Dangers(Proposals proposals, Words words) {
		this.proposals = proposals;
		this.words = words;
	}

	List<Line> of(ProjectId project) {
		return this.proposals.find(new ProposalId(project.id()))
			.content()
			.risks()
			.stream()
			.sorted(Comparator.comparing(Dangers::gravity).reversed())
			.map((risk) -> new Line(risk.risk(), this.words.of("execution.risk." + gravity(risk)),
					risk.level() == Risk.Level.HIGH, risk.response()))
			.toList();
	}

	private static Risk.Level gravity(Risk risk) {
		return Optional.ofNullable(risk.level()).orElse(Risk.Level.LOW);
	}

	/**
	 * One risk.
	 */
	record Line(String risk, String level, boolean high, String response) {

	}

}
