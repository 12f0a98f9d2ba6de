package org.opscharter.channels.web;

import java.util.List;
import java.util.Set;

import org.opscharter.channels.CadenceRules;
import org.opscharter.shell.WaitingRow;
import org.opscharter.shell.WaitingRows;
import org.opscharter.shell.Work;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The suggested columns that wait for the answer of the head of operations (S2a-4.1b).
 */
@Component
@Order(60)
class SuggestionWork implements WaitingRows {

	private static final String WAITING = """
			select s.id::text as id, s.name, s.suggested_at, c.name as channel, p.name as by
			  from channels.column_suggestion s join channels.channel c on c.id = s.channel_id
			  join organisation.person p on p.id = s.suggested_by
			 where s.status = 'PENDING' order by s.suggested_at limit 50
			""";

	private final Words words;

	SuggestionWork(Words words) {
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("MANAGE_CHANNELS");
	}

	@Override
	public String sql() {
		return WAITING;
	}

	@Override
	public Work work(WaitingRow row) {
		return new Work("channels.title", row.text("name"),
				List.of(row.text("channel"), row.text("by"), this.words.moment(row.moment("suggested_at"))),
				this.words.of("channels.suggestion.next"), CadenceRules.COLUMNS, null, "channels.suggestion.do",
				"/content/suggestions/" + row.text("id"));
	}

}
