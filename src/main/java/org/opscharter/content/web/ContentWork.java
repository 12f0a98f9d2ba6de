package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.content.Places;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What of the drafts waits for a person: one that came back, one he can release or has to
 * put right, the ones he is writing.
 */
@Component
@Order(25)
class ContentWork implements WaitingRows {

	private static final ClauseId RELEASE = ClauseId.of("S2a-6.3");

	private static final String WAITING = """
			select * from (
			  select 1 as place, d.number, d.title, d.status, d.status_at as since, d.reply from content.draft d
			   where d.author_id = :person and d.status = 'RETURNED'
			  union all
			  select 2, d.number, d.title, d.status, d.status_at, '' from content.draft d
			   where d.status = 'READY' and exists (select 1 from content.draft_target t where t.draft_id = d.id
			     and (t.column_id = any(:tended) or (t.column_id is null and t.channel_id = any(:tended)))
			     and not exists (select 1 from content.publication p
			                      where p.draft_id = d.id and p.channel_id = t.channel_id))
			  union all
			  select 2, d.number, d.title, d.status, d.status_at, '' from content.draft d
			   where d.status = 'CORRECTED' and exists (select 1 from content.publication p where p.draft_id = d.id
			     and p.taken_down_at is null and coalesce(p.corrected_version, p.version) < d.revision
			     and (p.column_id = any(:tended) or (p.column_id is null and p.channel_id = any(:tended))))
			  union all
			  (select 3, d.number, d.title, d.status, d.written_at, '' from content.draft d
			    where d.author_id = :person and d.status = 'DRAFT' order by d.written_at desc limit 5)) as work
			 order by place, since limit 50
			""";

	private final Places places;

	private final Words words;

	ContentWork(Places places, Words words) {
		this.places = places;
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WRITE_CONTENT");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Map<String, Object> parameters(UUID person) {
		return Map.of("tended", this.places.tendedBy(new PersonId(person)).toArray(UUID[]::new));
	}

	@Override
	public Work work(WaitingRow row) {
		String status = row.text("status");
		List<String> facts = new ArrayList<>(List.of(row.text("number"), this.words.moment(row.moment("since"))));
		if (!row.text("reply").isEmpty()) {
			facts.add(row.text("reply"));
		}
		boolean ready = status.equals("READY") || status.equals("CORRECTED");
		return new Work("content.title", row.text("title"), facts, this.words.of("content.work.next." + status),
				ready ? RELEASE : null, null, "content.work." + status,
				"/content/drafts/" + row.text("number") + (ready ? "" : "/edit"));
	}

}
