package org.opscharter.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ApprovedProposal;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.ProposalFollower;
import org.opscharter.projects.ProposalId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a proposal over when it is approved, and gives it back for a revision as long as
 * nothing has begun.
 */
@Component
class Following implements ProposalFollower {

	private final ProjectRegister register;

	private final ExecutionRules rules;

	private final ProjectTrail trail;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Following(ProjectRegister register, ExecutionRules rules, ProjectTrail trail, JdbcClient jdbc, BusinessTime time) {
		this.register = register;
		this.rules = rules;
		this.trail = trail;
		this.jdbc = jdbc;
		this.time = time;
	}

	@Override
	public void approved(ApprovedProposal proposal) {
		LocalDate day = proposal.at().atZone(BusinessTime.ZONE).toLocalDate();
		Terms terms = terms(proposal.content(), day);
		this.register.lock(ProjectId.of(proposal.id()))
			.ifPresentOrElse((project) -> project.approveAgain(proposal, terms, this.rules.lapses(day)),
					() -> this.register.save(new Project(proposal, terms, this.rules.lapses(day))));
	}

	@Override
	public boolean release(ProposalId proposal, PersonId by) {
		return this.register.lock(ProjectId.of(proposal)).map((project) -> {
			boolean free = project.status() == ProjectStatus.APPROVED;
			if (free) {
				project.revise(this.time.now());
				this.trail.write(project, by, "revising", ExecutionRules.APPROVAL_FIRST, ProjectStatus.APPROVED, "");
			}
			return free;
		}).orElse(true);
	}

	@Override
	public Map<ProposalId, String> whereabouts(Collection<ProposalId> proposals) {
		Map<ProposalId, String> found = new LinkedHashMap<>();
		if (!proposals.isEmpty()) {
			this.jdbc.sql("select id, status from execution.project where id = any(:ids) and status <> 'REVISING'")
				.param("ids", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
				.query((row) -> {
					found.put(new ProposalId(row.getObject("id", UUID.class)),
							"project.status." + row.getString("status"));
				});
		}
		return found;
	}

	/** A date or an amount may be open where the rule only warns. */
	private static Terms terms(Content content, LocalDate approved) {
		LocalDate starts = (content.starts() != null) ? content.starts() : approved;
		LocalDate ends = (content.ends() != null && !content.ends().isBefore(starts)) ? content.ends() : starts;
		List<Terms.Line> lines = content.lines()
			.stream()
			.filter((line) -> line.amount() != null)
			.map((line) -> new Terms.Line(line.item(), line.amount()))
			.toList();
		return new Terms(lines, starts, ends, content.text(Element.SUBSTANCE));
	}

}
