package org.opscharter.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.activity.Subject;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.ObligationSource;
import org.opscharter.obligations.Owed;
import org.opscharter.occasions.NoticesOwed.Told;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the occasions themselves say must be told, and which publication told it.
 */
@Component
class OwedByOccasions implements ObligationSource {

	private final JdbcClient jdbc;

	OwedByOccasions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> rules() {
		return OccasionRules.RULES.keySet();
	}

	@Override
	public Stream<Owed> owed() {
		Map<UUID, List<Told>> told = new HashMap<>();
		this.jdbc.sql("select * from occasions.telling order by told_at").query((row) -> {
			told.computeIfAbsent(row.getObject("occasion_id", UUID.class), (id) -> new ArrayList<>()).add(Told.of(row));
		});
		return this.jdbc.sql("""
				select n.*, o.number, o.title, o.ends_on from occasions.notice_owed n
				  join occasions.occasion o on o.id = n.occasion_id
				""")
			.query((row, number) -> owed(row, told.getOrDefault(row.getObject("occasion_id", UUID.class), List.of())))
			.list()
			.stream();
	}

	private static Owed owed(ResultSet row, List<Told> told) throws SQLException {
		ObligationRule rule = OccasionRules.RULES.get(row.getString("rule"));
		UUID channel = row.getObject("channel_id", UUID.class);
		Subject occasion = new Subject(Occasion.KIND, row.getObject("occasion_id", UUID.class), row.getString("number"),
				row.getString("title"), "/content/occasions/" + row.getString("number"));
		Duty duty = new Duty(rule, occasion, NoticesOwed.period(channel),
				new PersonId(row.getObject("owner_id", UUID.class)), NoticesOwed.term(row.getString("term")));
		LocalDate ends = row.getDate("ends_on").toLocalDate();
		Instant opened = row.getTimestamp("opened_at").toInstant();
		boolean gone = row.getTimestamp("gone_at") != null;
		Instant settled = gone ? null
				: told.stream()
					.filter((one) -> one.fulfils(rule, channel, ends))
					.map(Told::toldAt)
					.map((at) -> at.isBefore(opened) ? opened : at)
					.findFirst()
					.orElse(null);
		return new Owed(duty, null, settled, gone);
	}

}
