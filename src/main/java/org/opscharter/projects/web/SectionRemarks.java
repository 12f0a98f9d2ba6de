package org.opscharter.projects.web;

import java.util.List;

import org.opscharter.approvals.ReviewerRemarks;
import org.opscharter.organisation.Member;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * What the approvers said about single parts of a returned proposal, for whoever revises
 * it.
 */
@Component
class SectionRemarks {

	private final ReviewerRemarks remarks;

	private final Words words;

	SectionRemarks(ReviewerRemarks remarks, Words words) {
		this.remarks = remarks;
		this.words = words;
	}

	List<SectionRemark> of(Details proposal, List<Member> everybody) {
		if (proposal.status() != ProposalStatus.RETURNED || proposal.returned() == null) {
			return List.of();
		}
		return this.remarks.on(proposal.id().id(), proposal.revision())
			.stream()
			.filter((said) -> !said.remark().section().isEmpty())
			.map((said) -> new SectionRemark("#part-" + said.remark().section(),
					this.words.of("projects.part." + said.remark().section()), said.remark().words(),
					everybody.stream()
						.filter((member) -> member.id().equals(said.by()))
						.map(Member::name)
						.findFirst()
						.orElse("")))
			.toList();
	}

	/**
	 * One remark, with the part it is about.
	 */
	record SectionRemark(String href, String part, String words, String who) {

	}

}
