package org.opscharter.topics.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.shell.Choice;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.topics.TopicKind;
import org.opscharter.topics.web.TopicForms.TopicForm;
import org.opscharter.topics.web.TopicQueries.Recipient;
import org.opscharter.topics.web.TopicQueries.Row;
import org.springframework.stereotype.Component;

/**
 * One topic: what it is, whom it was sent to, what became of it; and the form it is filed
 * with.
 */
@Component
class TopicPage {

	private final TopicQueries queries;

	private final TopicListPage list;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	TopicPage(TopicQueries queries, TopicListPage list, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.list = list;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/**
	 * The topic of this number.
	 * @throws NotFound if there is none
	 */
	Row find(String number, CurrentPerson me) {
		return this.queries.find(number, me.id()).orElseThrow(() -> new NotFound(number));
	}

	View show(Row row, CurrentPerson me) {
		boolean writes = me.may(Permission.WRITE_CONTENT);
		boolean head = me.may(Permission.MANAGE_CONTENT);
		boolean open = row.status().equals("OPEN");
		String where = (row.column() == null) ? null : this.list.columns().get(row.column());
		String settled = (row.settler() == null) ? null
				: this.words.of("topics.settled." + row.status(), row.settler(), this.words.moment(row.statusAt()));
		return new View(row, this.words.of("topic.kind." + row.kind()), TopicListPage.square(row.status()),
				this.words.of("topic.status." + row.status()), where, this.words.moment(row.filedAt()), settled,
				row.kind().equals("LEAD") ? this.queries.recipients(row.id()) : List.of(), open && writes,
				open && row.sent(), head && row.status().equals("ASKED"),
				open && writes && (head || row.filedBy().equals(me.id())),
				writes && row.status().equals("DROPPED") && !row.kind().equals("INQUIRY"), writes);
	}

	/** A lead goes to those who promote and those who write, until said otherwise. */
	TopicForm form(TopicKind kind, String title, String source, CurrentPerson me) {
		List<String> recipients = (kind != TopicKind.LEAD) ? List.of() : serves(me);
		return new TopicForm(kind, title, "", source, false, "", "", recipients, "");
	}

	private List<String> serves(CurrentPerson me) {
		List<Member> members = new ArrayList<>(this.directory.holdersOf(RoleColumn.CE, this.time.today()));
		members.addAll(this.directory.holdersOf(RoleColumn.SP, this.time.today()));
		return members.stream()
			.filter((member) -> !member.isIntern())
			.map((member) -> member.id().toString())
			.filter((id) -> !id.equals(me.id().toString()))
			.distinct()
			.toList();
	}

	List<Choice> staff(CurrentPerson me) {
		return this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> me.department() != null && me.department().equals(member.department()))
			.filter((member) -> !member.id().equals(me.id()))
			.map((member) -> new Choice(member.id().toString(),
					this.words.of("channels.person", member.name(), member.post())))
			.toList();
	}

	List<Choice> columns() {
		return this.list.choices(this.list.columns());
	}

	/**
	 * The page.
	 *
	 * @param settled who settled it and when; none while nobody has
	 * @param takes whether the reader may try to take it up
	 * @param passes whether it was sent to the reader, who may leave it to the others
	 * @param answers whether the reader may answer the inquiry
	 * @param drops whether the reader may take it out of the pool
	 */
	record View(Row row, String kind, String square, String status, @Nullable String where, String filed,
			@Nullable String settled, List<Recipient> recipients, boolean takes, boolean passes, boolean answers,
			boolean drops, boolean reopens, boolean writes) {

	}

}
