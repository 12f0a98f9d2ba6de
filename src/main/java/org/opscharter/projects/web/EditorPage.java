package org.opscharter.projects.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Completeness;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Gap;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.projects.web.PathPreview.Path;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.projects.web.ProposalQueries.Review;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.projects.web.SectionRemarks.SectionRemark;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The editor of a proposal: what was typed, what is missing, and the way it will take.
 */
@Component
class EditorPage {

	private static final String FILES = "proposal";

	private final ProposalQueries queries;

	private final PathPreview paths;

	private final Completeness completeness;

	private final ProjectRules rules;

	private final Directory directory;

	private final AttachmentList attachments;

	private final SectionRemarks remarks;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	EditorPage(ProposalQueries queries, PathPreview paths, Completeness completeness, ProjectRules rules,
			Directory directory, AttachmentList attachments, SectionRemarks remarks, ClauseChips chips, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.paths = paths;
		this.completeness = completeness;
		this.rules = rules;
		this.directory = directory;
		this.attachments = attachments;
		this.remarks = remarks;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	/** The page as it stands, or as typed with what is wrong about it. */
	View show(Details proposal, ProposalForm form, List<Gap> gaps) {
		List<Member> everybody = this.directory.everybody(this.time.today());
		Attachment owner = new Attachment(FILES, proposal.id().id());
		return new View(proposal, form, problems(gaps), margin(proposal, proposal.content(), everybody),
				colleagues(proposal, form, everybody), owner, this.attachments.of(owner, true),
				this.rules.importance(proposal.content()) == Importance.MAJOR,
				this.rules.majorFrom().map(this.words::money).orElse(null),
				this.words.money(proposal.content().total()),
				this.rules.reviewRequired() && proposal.status() == ProposalStatus.DRAFT,
				this.rules.level(ProjectRules.REVIEW) != RuleLevel.BLOCK, this.rules.fewestReviewers(),
				(proposal.returned() != null) ? name(everybody, proposal.returned().by()) : "",
				this.remarks.of(proposal, everybody), this.words.moment(proposal.savedAt()),
				chip(ProjectRules.FEASIBILITY), chip(ProjectRules.ELEMENTS));
	}

	/** The part that follows the typing. */
	Margin margin(Details proposal) {
		return margin(proposal, proposal.content(), this.directory.everybody(this.time.today()));
	}

	/** What is missing, in words, by its field. */
	Map<String, Problem> problems(List<Gap> gaps) {
		Map<String, Problem> problems = new LinkedHashMap<>();
		for (Gap gap : gaps) {
			String message = this.words.of(gap.key(), gap.arguments().toArray());
			String place = (gap.element() == null) ? this.words.of("projects.part.title")
					: this.words.of("projects.element.heading",
							this.words.of("projects.element.number." + gap.element()),
							this.words.of("projects.part." + gap.element().key()));
			problems.putIfAbsent(gap.field(), new Problem(gap.field(), anchor(gap.field()), gap.element(), place,
					message, (gap.clause() != null) ? this.chips.chip(gap.clause(), false) : null));
		}
		return problems;
	}

	private Margin margin(Details proposal, Content content, List<Member> everybody) {
		Member author = everybody.stream()
			.filter((member) -> member.id().equals(proposal.author()))
			.findFirst()
			.orElseThrow();
		Set<Element> open = this.completeness.gapsOf(content)
			.stream()
			.map(Gap::element)
			.filter((element) -> element != null)
			.collect(Collectors.toSet());
		List<Mark> marks = this.completeness.asked(content)
			.stream()
			.filter(Element.seven()::contains)
			.map((element) -> new Mark(this.words.of("projects.part." + element.key()), !open.contains(element)))
			.toList();
		long there = marks.stream().filter(Mark::there).count();
		return new Margin(this.paths.of(proposal, content, author), marks,
				this.words.of("projects.elements.there", String.valueOf(marks.size()), String.valueOf(there)),
				this.words.money(content.total()));
	}

	/** Whom one can ask: the department first; those asked last time are ticked. */
	private List<Colleague> colleagues(Details proposal, ProposalForm form, List<Member> everybody) {
		Set<String> ticked = form.participants().isEmpty() ? this.queries.reviews(proposal.id())
			.stream()
			.limit(1)
			.map(Review::opinions)
			.flatMap(List::stream)
			.map((said) -> said.person().toString())
			.collect(Collectors.toSet()) : Set.copyOf(form.participants());
		return everybody.stream()
			.filter((member) -> !member.id().equals(proposal.author()) && !member.post().isEmpty())
			.filter((member) -> proposal.department().equals(member.department())
					|| ticked.contains(member.id().toString()))
			.map((member) -> new Colleague(member.id().toString(), member.name(), member.post(),
					ticked.contains(member.id().toString())))
			.toList();
	}

	private static String name(List<Member> everybody, PersonId person) {
		return everybody.stream()
			.filter((member) -> member.id().equals(person))
			.map(Member::name)
			.findFirst()
			.orElse("");
	}

	private ClauseChip chip(org.opscharter.clauses.ClauseId clause) {
		return this.chips.chip(clause, false);
	}

	/** The id of the control, as the kit builds it from the field. */
	static String anchor(String field) {
		return "field-" + field.replace('[', '-').replace("]", "").replace('.', '-');
	}

	/**
	 * The page.
	 *
	 * @param major whether it counts as 重要, by flag or amount
	 * @param majorFrom the amount that makes it so, in words; none when no amount does
	 * @param reviewed whether an internal review comes next
	 * @param skippable whether the review may be left out with a reason
	 */
	record View(Details proposal, ProposalForm form, Map<String, Problem> problems, Margin margin,
			List<Colleague> colleagues, Attachment owner, List<AttachmentLine> files, boolean major,
			@Nullable String majorFrom, String total, boolean reviewed, boolean skippable, int fewest, String returner,
			List<SectionRemark> remarks, String saved, ClauseChip feasibilityChip, ClauseChip elementsChip) {

		public boolean wrong(String element) {
			return this.problems.values().stream().anyMatch((problem) -> problem.element() == Element.valueOf(element));
		}

		public @Nullable Problem problem(String field) {
			return this.problems.get(field);
		}

		/** Rows as typed, and one or more empty ones to type in. */
		public int spareLines() {
			return this.form.more().equals("lines") || this.form.lineRows().isEmpty() ? 1 : 0;
		}

		public int spareRisks() {
			return this.form.more().equals("risks") || this.form.riskRows().isEmpty() ? 1 : 0;
		}

		public boolean again() {
			return this.proposal.status() == ProposalStatus.RETURNED;
		}

		public long asked() {
			return this.colleagues.stream().filter(Colleague::ticked).count();
		}

	}

	/**
	 * What follows the typing: the way, and which elements are there.
	 */
	record Margin(Path path, List<Mark> marks, String there, String total) {

	}

	/**
	 * One element: is it there?
	 */
	record Mark(String name, boolean there) {

	}

	/**
	 * One thing to put right.
	 */
	record Problem(String field, String anchor, @Nullable Element element, String place, String message,
			@Nullable ClauseChip chip) {

	}

	/**
	 * Somebody who can be asked for an opinion.
	 */
	record Colleague(String id, String name, String post, boolean ticked) {

	}

}
