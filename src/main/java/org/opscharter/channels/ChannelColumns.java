package org.opscharter.channels;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of the columns (栏目): only the head of operations creates, renames and closes
 * them (S2a-4.1b, S2a-5.1b); each has one owner (S2a-4.4.4, S2a-5.2.1).
 */
@Component
@Transactional
public class ChannelColumns {

	private final ColumnRegister columns;

	private final ChannelRegister channels;

	private final Cadence cadence;

	private final Appointees appointees;

	private final ChannelTrail trail;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ChannelColumns(ColumnRegister columns, ChannelRegister channels, Cadence cadence, Appointees appointees,
			ChannelTrail trail, JdbcClient jdbc, BusinessTime time) {
		this.columns = columns;
		this.channels = channels;
		this.cadence = cadence;
		this.appointees = appointees;
		this.trail = trail;
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * Creates a column. A fixed one is looked at from next month on.
	 * @throws ChannelRefused if the channel has a column of this name, or nobody is to
	 * answer for it
	 */
	public ColumnId create(ChannelId id, ColumnPlan plan, @Nullable PersonId owner, PersonId by) {
		Channel channel = this.channels.lock(id).orElseThrow(() -> new ChannelNotFound(id));
		channel.requireOpen();
		if (owner == null) {
			throw new ChannelRefused(Reason.COLUMN_WITHOUT_OWNER);
		}
		this.appointees.require(List.of(owner));
		MediaColumn column = new MediaColumn(id, plan, owner, this.time.now(), this.time.today());
		save(column);
		handedOver(column.id(), null, owner, this.time.today(), by);
		this.trail.column(column.subject(channel.number()), by, "created", "");
		this.trail.appointed(column.subject(channel.number()), "column", owner, by);
		return column.id();
	}

	/**
	 * Gives it another name or plan.
	 */
	public void replan(ColumnId id, ColumnPlan plan, PersonId by) {
		MediaColumn column = locked(id);
		boolean loosened = column.isFixed() && !plan.fixed();
		column.replan(plan, this.time.today());
		save(column);
		if (loosened) {
			this.cadence.stop(id, "", by);
		}
		this.trail.column(column.subject(channelOf(column).number()), by, "replanned", "");
	}

	/**
	 * Somebody else answers for it, from a day on that has come and is not a month past.
	 */
	public void handOver(ColumnId id, PersonId successor, LocalDate on, PersonId by) {
		MediaColumn column = locked(id);
		LocalDate today = this.time.today();
		if (on.isAfter(today) || on.isBefore(today.minusMonths(1))) {
			throw new ChannelRefused(Reason.HAND_OVER_DAY);
		}
		this.appointees.require(List.of(successor));
		PersonId before = column.owner();
		if (successor.equals(before)) {
			return;
		}
		column.handOver(successor);
		save(column);
		handedOver(id, before, successor, on, by);
		this.cadence.handOver(id, successor, by);
		Channel channel = channelOf(column);
		this.trail.column(column.subject(channel.number()), by, "handedOver", "");
		this.trail.appointed(column.subject(channel.number()), "column", successor, by);
	}

	/**
	 * Closes it: nothing is owed there any more.
	 */
	public void close(ColumnId id, String reason, PersonId by) {
		if (reason.isBlank()) {
			throw new ChannelRefused(Reason.REASON_MISSING);
		}
		MediaColumn column = locked(id);
		column.close(this.time.now());
		save(column);
		this.cadence.stop(id, reason.strip(), by);
		this.trail.column(column.subject(channelOf(column).number()), by, "closed", reason.strip());
	}

	/** All columns of somebody who leaves. */
	void handOver(PersonId from, PersonId to, PersonId by) {
		this.columns.findStandingOf(from).forEach((column) -> handOver(column.id(), to, this.time.today(), by));
	}

	private void handedOver(ColumnId column, @Nullable PersonId from, PersonId to, LocalDate on, PersonId by) {
		this.jdbc.sql("""
				insert into channels.column_hand_over (id, column_id, from_id, to_id, handed_on, by_id, at)
				values (:id, :column, :from, :to, :on, :by, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("column", column.id())
			.param("from", (from != null) ? from.id() : null, Types.OTHER)
			.param("to", to.id())
			.param("on", on)
			.param("by", by.id())
			.param("at", Timestamp.from(this.time.now()))
			.update();
	}

	private void save(MediaColumn column) {
		try {
			this.columns.saveAndFlush(column);
		}
		catch (DataIntegrityViolationException ex) {
			throw new ChannelRefused(Reason.COLUMN_TAKEN);
		}
	}

	private Channel channelOf(MediaColumn column) {
		return this.channels.lock(column.channel()).orElseThrow(() -> new ChannelNotFound(column.channel()));
	}

	private MediaColumn locked(ColumnId id) {
		return this.columns.lock(id).orElseThrow(() -> new ChannelNotFound(id));
	}

}
