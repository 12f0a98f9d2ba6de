package org.opscharter.projects.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProjectRules;
import org.opscharter.rulebook.ClauseUse;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;

import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.shell.Clocks;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What projects do about clauses: what a proposal must say, that it is discussed first,
 * that it holds once approved.
 */
@Component
@Order(30)
class ProjectClauses implements ClauseUse {

	private static final String EDITOR = "/proposals/new";

	private static final String LIST = "/proposals";

	private final ProjectRules rules;

	private static final Set<String> READERS = Set.of("VIEW_PROJECTS", "VIEW_ALL_PROJECTS", "VIEW_BUDGETS");

	private final ProposalsUnderClauses proposals;

	private final Scopes scopes;

	private final Directory directory;

	private final Clocks clocks;

	private final BusinessTime time;

	private final Words words;

	private final ObjectProvider<Viewer> viewer;

	ProjectClauses(ProjectRules rules, ProposalsUnderClauses proposals, Scopes scopes, Directory directory,
			Clocks clocks, BusinessTime time, Words words, ObjectProvider<Viewer> viewer) {
		this.rules = rules;
		this.proposals = proposals;
		this.scopes = scopes;
		this.directory = directory;
		this.clocks = clocks;
		this.time = time;
		this.words = words;
		this.viewer = viewer;
	}

	@Override
	public Set<ClauseId> clauses() {
		return Set.of(ProjectRules.FEASIBILITY, ProjectRules.ELEMENTS, ProjectRules.APPROVAL_FIRST, ProjectRules.REVIEW,
				ProjectRules.BENEFIT);
	}

	@Override
	public List<Deed> deeds(ClauseId clause) {
		List<Deed> deeds = new ArrayList<>();
		if (clause.equals(ProjectRules.FEASIBILITY)) {
			String from = this.rules.majorFrom()
				.map((amount) -> this.words.of("projects.use.major.from", this.words.money(amount)))
				.orElse("");
			deeds.add(deed(Kind.GATE, "projects.use.feasibility", from, EDITOR));
		}
		else if (clause.equals(ProjectRules.BENEFIT)) {
			deeds.add(deed(Kind.REFUSAL, "projects.use.notFeasible", "", EDITOR));
		}
		else if (clause.equals(ProjectRules.ELEMENTS)) {
			deeds.add(deed(Kind.GATE, "projects.use.elements",
					this.words.of("projects.use.elements.how", String.valueOf(this.rules.elements(Importance.MAJOR)),
							String.valueOf(this.rules.elements(Importance.ORDINARY))),
					EDITOR));
			deeds.add(deed(Kind.REFUSAL, "projects.use.missing", "", EDITOR));
		}
		else if (clause.equals(ProjectRules.REVIEW)) {
			deeds.add(deed(Kind.GATE, "projects.use.review",
					this.words.of("projects.use.review.how", String.valueOf(this.rules.fewestReviewers())), LIST));
			deeds.add(deed(Kind.NOTICE, "projects.use.invited", "", null));
			deeds.add(deed(Kind.RECORD, "projects.use.opinions", "", null));
		}
		else if (clause.equals(ProjectRules.APPROVAL_FIRST)) {
			deeds.add(deed(Kind.REFUSAL, "projects.use.letter", "", "/projects"));
			deeds.add(deed(Kind.RECORD, "projects.use.revisions", "", LIST));
		}
		return deeds;
	}

	@Override
	public Optional<Running> running(ClauseId clause, PersonId reader, int limit) {
		if (!ProposalsUnderClauses.knows(clause)) {
			return Optional.empty();
		}
		List<ProposalsUnderClauses.Row> rows = this.proposals.rows(clause, this.scopes.of(reader), limit);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Map<PersonId, Member> authors = this.directory.members(
				rows.stream().map(ProposalsUnderClauses.Row::author).collect(Collectors.toSet()), this.time.today());
		String list = clause.equals(ProjectRules.APPROVAL_FIRST) ? "/projects" : LIST;
		return Optional.of(new Running(rows.get(0).total(), opens(list) ? list : null,
				rows.stream().map((row) -> row(row, authors)).toList()));
	}

	private Row row(ProposalsUnderClauses.Row row, Map<PersonId, Member> authors) {
		List<String> facts = new ArrayList<>(List.of(row.number()));
		Optional.ofNullable(authors.get(row.author())).map(Member::name).ifPresent(facts::add);
		if (row.revision() > 0) {
			facts.add(this.words.of("projects.show.version", String.valueOf(row.revision())));
		}
		boolean waits = row.status() != ProposalStatus.APPROVED && row.status() != ProposalStatus.DRAFT;
		return new Row(row.title(), facts, "/proposals/" + row.number(), ProposalPage.square(row.status()),
				this.words.of("proposal.status." + row.status()), waits ? this.clocks.since(row.statusAt()) : "");
	}

	private Deed deed(Kind kind, String what, String detail, @Nullable String href) {
		return new Deed(kind, this.words.of(what), detail, (href != null && opens(href)) ? href : null);
	}

	/** Nobody is led to a page that does not open for him. */
	private boolean opens(String href) {
		Set<String> asked = href.equals(EDITOR) ? Set.of("WRITE_PROPOSALS") : READERS;
		return Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((who) -> !Collections.disjoint(who.permissions(), asked))
			.isPresent();
	}

}
