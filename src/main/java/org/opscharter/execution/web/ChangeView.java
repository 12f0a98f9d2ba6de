package org.opscharter.execution.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.opscharter.execution.ChangeId;
import org.opscharter.execution.ProjectId;
import org.opscharter.execution.ProjectReaders;
import org.opscharter.execution.web.PaperQueries.ChangeRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * A change on the page where it is decided: why, from what, to what, and what was spent
 * already.
 */
@Component
class ChangeView implements ProjectReaders {

	private final ProjectQueries queries;

	private final PaperQueries papers;

	private final PaperWords paperWords;

	private final Directory directory;

	private final Scopes scopes;

	private final Words words;

	private final BusinessTime time;

	ChangeView(ProjectQueries queries, PaperQueries papers, PaperWords paperWords, Directory directory, Scopes scopes,
			Words words, BusinessTime time) {
		this.queries = queries;
		this.papers = papers;
		this.paperWords = paperWords;
		this.directory = directory;
		this.scopes = scopes;
		this.words = words;
		this.time = time;
	}

	@Override
	public boolean mayRead(ProjectId project, PersonId person) {
		return !readable(List.of(project.id()), person).isEmpty();
	}

	@Override
	public Set<UUID> readable(Collection<UUID> projects, PersonId person) {
		return this.queries.readable(projects, this.scopes.of(person));
	}

	@Override
	public Panel changePanel(ChangeId id) {
		ChangeRow change = this.papers.change(id);
		Details project = this.queries.get(change.project());
		Map<PersonId, Member> members = this.directory.members(Set.of(change.by()), this.time.today());
		return new Panel("execution/decision", "panel", new Decision(project.number(), "/projects/" + project.number(),
				this.paperWords.change(project.number(), change, members), this.words.money(change.before().total()),
				this.words.money(change.after().total()), this.words.money(project.spent()),
				change.before().ends().toString(), change.after().ends().toString()));
	}

	/**
	 * The panel.
	 *
	 * @param spent what the project has cost so far
	 */
	record Decision(String number, String href, PaperWords.Change change, String before, String after, String spent,
			String endsBefore, String endsAfter) {

	}

}
