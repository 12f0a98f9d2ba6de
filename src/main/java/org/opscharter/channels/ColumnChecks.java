package org.opscharter.channels;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelDuties.Round;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The monthly look at a fixed column (固定栏目检查, S2a-4.5.4, S2a-5.5.4): it is checked, and
 * it is updated or needs no update for a reason.
 */
@Component
@Transactional
public class ColumnChecks {

	private final ColumnRegister columns;

	private final ChannelRegister channels;

	private final Cadence cadence;

	private final ChannelDuties duties;

	private final ChannelTrail trail;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ColumnChecks(ColumnRegister columns, ChannelRegister channels, Cadence cadence, ChannelDuties duties,
			ChannelTrail trail, JdbcClient jdbc, BusinessTime time) {
		this.columns = columns;
		this.channels = channels;
		this.cadence = cadence;
		this.duties = duties;
		this.trail = trail;
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * Writes down what was found this month. With a reason why nothing needs an update
	 * the month is done; otherwise with the first update of the column in the month.
	 * @param noUpdate why it needs no update; empty where it gets one
	 */
	public void check(ColumnId id, String result, String noUpdate, PersonId by) {
		MediaColumn column = this.columns.lock(id).orElseThrow(() -> new ChannelNotFound(id));
		Channel channel = this.channels.lock(column.channel()).orElseThrow(() -> new ChannelNotFound(id));
		column.requireStanding();
		if (!column.isFixed()) {
			throw new ChannelRefused(Reason.NOT_FIXED);
		}
		if (!by.equals(column.owner()) && !by.equals(channel.owner()) && !channel.deputies().contains(by)) {
			throw new ChannelRefused(Reason.NOT_RESPONSIBLE);
		}
		if (result.isBlank()) {
			throw new ChannelRefused(Reason.RESULT_MISSING);
		}
		this.cadence.begin(channel);
		UUID check = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql("""
				insert into channels.column_check (id, column_id, month, result, no_update, by_id, at)
				values (:id, :column, :month, :result, :noUpdate, :by, :at)
				""")
			.param("id", check)
			.param("column", id.id())
			.param("month", Period.of(Period.Kind.MONTH, this.time.today()).toString())
			.param("result", result.strip())
			.param("noUpdate", noUpdate.strip())
			.param("by", by.id())
			.param("at", Timestamp.from(this.time.now()))
			.update();
		this.trail.checked(column.subject(channel.number()), channel.channelClass(), by,
				noUpdate.isBlank() ? result.strip() : result.strip() + " · " + noUpdate.strip());
		settle(id, column.subject(channel.number()), by);
	}

	/**
	 * Settles the month where the look and the update, or the reason against one, are
	 * there.
	 */
	void settle(ColumnId column, Subject evidence, PersonId by) {
		Round look = this.cadence.look(column);
		if (look == null) {
			return;
		}
		List<Boolean> reasons = this.jdbc
			.sql("select no_update <> '' from channels.column_check where column_id = :column and month = :month")
			.param("column", column.id())
			.param("month", look.period())
			.query(Boolean.class)
			.list();
		if (reasons.contains(true) || (!reasons.isEmpty() && this.cadence.hasUpdate(look))) {
			this.duties.settle(look, evidence, by);
		}
	}

}
