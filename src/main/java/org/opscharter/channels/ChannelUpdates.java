package org.opscharter.channels;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where publications are told to the channels they went out on, in the transaction of the
 * publication: the running counts rise, and what they complete is settled in the same
 * breath (W2, S2a-4.5.1, S2a-5.5.1).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChannelUpdates {

	private final ChannelRegister channels;

	private final Cadence cadence;

	private final ColumnChecks checks;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ChannelUpdates(ChannelRegister channels, Cadence cadence, ColumnChecks checks, JdbcClient jdbc, BusinessTime time) {
		this.channels = channels;
		this.cadence = cadence;
		this.checks = checks;
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * An update counts from now on, in the period in which it went out: told when it is
	 * published, or, for what went out before its review, when it is confirmed (补审通过). A
	 * period that is over keeps its result. Telling it twice does nothing more.
	 * @throws ChannelNotFound if the channel is not in the register
	 * @throws ChannelRefused if the channel is closed
	 */
	public void record(ChannelUpdate update) {
		Channel channel = this.channels.lock(update.channel()).orElseThrow(() -> new ChannelNotFound(update.channel()));
		channel.requireOpen();
		this.cadence.begin(channel);
		if (insert(update)) {
			counted(update.channel(), update.column(), evidence(update), update.by());
		}
	}

	/**
	 * It has been taken down (撤下): it keeps counting for the periods that are over, and
	 * no longer in the running one.
	 */
	public void withdrawn(UUID publication, PersonId by) {
		Instant now = this.time.now();
		this.jdbc.sql("""
				update channels.channel_update u set withdrawn_at = :now
				 where u.publication = :publication and u.withdrawn_at is null
				returning u.channel_id, u.column_id, u.title, u.link
				""")
			.param("now", Timestamp.from(now))
			.param("publication", publication)
			.query((row, number) -> new Gone(new ChannelId(row.getObject("channel_id", UUID.class)),
					Cadence.evidence(publication, row.getString("title"), row.getString("link"))))
			.list()
			.forEach((gone) -> this.cadence.count(gone.channel(), gone.evidence(), by));
	}

	private void counted(ChannelId channel, @Nullable ColumnId column, Subject evidence, PersonId by) {
		this.cadence.count(channel, evidence, by);
		if (column != null) {
			this.checks.settle(column, evidence, by);
		}
	}

	private boolean insert(ChannelUpdate update) {
		ColumnId column = update.column();
		return this.jdbc
			.sql("""
					insert into channels.channel_update (publication, channel_id, column_id, at, recorded_at, by_id, has_text,
					       has_pictures, title, link)
					values (:publication, :channel, :column, :at, :now, :by, :text, :pictures, :title, :link)
					on conflict do nothing
					""")
			.param("publication", update.publication())
			.param("channel", update.channel().id())
			.param("column", (column != null) ? column.id() : null, Types.OTHER)
			.param("at", Timestamp.from(update.at()))
			.param("now", Timestamp.from(this.time.now()))
			.param("by", update.by().id())
			.param("text", update.hasText())
			.param("pictures", update.hasPictures())
			.param("title", update.title())
			.param("link", update.link())
			.update() == 1;
	}

	private static Subject evidence(ChannelUpdate update) {
		return Cadence.evidence(update.publication(), update.title(), update.link());
	}

	private record Gone(ChannelId channel, Subject evidence) {

	}

}
