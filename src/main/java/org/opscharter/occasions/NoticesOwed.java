package org.opscharter.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Term;
import org.opscharter.occasions.OccasionRules.Telling;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is still to be told of major occasions, kept with them and in the ledger.
 */
@Component
class NoticesOwed {

	private final Obligations obligations;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	NoticesOwed(Obligations obligations, JdbcClient jdbc, BusinessTime time) {
		this.obligations = obligations;
		this.jdbc = jdbc;
		this.time = time;
	}

	void open(Occasion occasion, List<Telling> tellings) {
		for (Telling telling : tellings) {
			UUID channel = (telling.channel() != null) ? telling.channel().id() : null;
			boolean owed = this.obligations
				.open(new Duty(telling.rule(), occasion.subject(), period(channel), telling.owner(), telling.term()))
				.isPresent();
			if (owed) {
				insert(occasion, telling, channel);
			}
		}
	}

	/** An update has told of it: whatever that fulfils is settled. */
	void told(Occasion occasion, ChannelUpdate update, ChannelClass channelClass) {
		this.jdbc
			.sql("""
					insert into occasions.telling (occasion_id, publication, channel_id, channel_class, at, told_at, has_text,
					       has_pictures, title, link)
					values (:occasion, :publication, :channel, :class, :at, :now, :text, :pictures, :title, :link)
					on conflict do nothing
					""")
			.param("occasion", occasion.id().id())
			.param("publication", update.publication())
			.param("channel", update.channel().id())
			.param("class", channelClass.name())
			.param("at", Timestamp.from(update.at()))
			.param("now", Timestamp.from(this.time.now()))
			.param("text", update.hasText())
			.param("pictures", update.hasPictures())
			.param("title", update.title())
			.param("link", update.link())
			.update();
		Subject evidence = new Subject("publication", update.publication(), "", update.title(), update.link());
		open(occasion.id()).stream()
			.filter((row) -> fulfils(row.rule(), row.channel(), occasion.endsOn(), update.channel().id(), channelClass,
					day(update.at()), update.hasText(), update.hasPictures()))
			.forEach((row) -> settle(occasion, row, evidence, update.by()));
	}

	/** What was told before it was found to be major counts as well. */
	void settleWhatWasTold(Occasion occasion, PersonId by) {
		this.jdbc.sql("select * from occasions.telling where occasion_id = :id order by told_at")
			.param("id", occasion.id().id())
			.query((row, number) -> Told.of(row))
			.list()
			.forEach((told) -> open(occasion.id()).stream()
				.filter((row) -> told.fulfils(row.rule(), row.channel(), occasion.endsOn()))
				.forEach((row) -> settle(occasion, row, told.evidence(), by)));
	}

	void move(Occasion occasion, OccasionRules rules) {
		open(occasion.id()).forEach((row) -> rules.term(occasion, row.rule().code()).ifPresent((term) -> {
			this.obligations.move(row.rule(), occasion.subject(), period(row.channel()), term);
			this.jdbc.sql("update occasions.notice_owed set term = :term where id = :id")
				.param("term", term.toString())
				.param("id", row.id())
				.update();
		}));
	}

	void cancel(Occasion occasion, String words, PersonId by) {
		this.obligations.cancel(occasion.subject(), words, by);
		this.jdbc.sql("""
				update occasions.notice_owed set gone_at = :now
				 where occasion_id = :id and settled_at is null and gone_at is null
				""").param("now", Timestamp.from(this.time.now())).param("id", occasion.id().id()).update();
	}

	List<Row> open(OccasionId occasion) {
		return this.jdbc.sql("""
				select id, rule, channel_id from occasions.notice_owed
				 where occasion_id = :id and settled_at is null and gone_at is null order by rule, id
				""")
			.param("id", occasion.id())
			.query((row, number) -> new Row(row.getObject("id", UUID.class),
					OccasionRules.RULES.get(row.getString("rule")), row.getObject("channel_id", UUID.class)))
			.list();
	}

	private void settle(Occasion occasion, Row row, Subject evidence, PersonId by) {
		this.obligations.settle(row.rule(), occasion.subject(), period(row.channel()), evidence, by);
		this.jdbc.sql("update occasions.notice_owed set settled_at = :now where id = :id")
			.param("now", Timestamp.from(this.time.now()))
			.param("id", row.id())
			.update();
	}

	private void insert(Occasion occasion, Telling telling, @Nullable UUID channel) {
		this.jdbc.sql("""
				insert into occasions.notice_owed (id, occasion_id, rule, channel_id, owner_id, opened_at, term)
				values (:id, :occasion, :rule, :channel, :owner, :now, :term) on conflict do nothing
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("occasion", occasion.id().id())
			.param("rule", telling.rule().code())
			.param("channel", channel, Types.OTHER)
			.param("owner", telling.owner().id())
			.param("now", Timestamp.from(this.time.now()))
			.param("term", telling.term().toString())
			.update();
	}

	/** Tells the rows of several accounts apart. */
	static String period(@Nullable UUID channel) {
		return (channel != null) ? channel.toString() : "";
	}

	/**
	 * News and events are told on or after their last day with text and a picture;
	 * promotions are told.
	 */
	static boolean fulfils(ObligationRule rule, @Nullable UUID asked, LocalDate ends, UUID channel,
			ChannelClass channelClass, LocalDate day, boolean text, boolean pictures) {
		boolean website = rule == OccasionRules.T04 || rule == OccasionRules.T06;
		boolean here = (asked != null) ? asked.equals(channel)
				: channelClass == (website ? ChannelClass.WEBSITE : ChannelClass.NEW_MEDIA);
		boolean afterwards = rule == OccasionRules.T04 || rule == OccasionRules.T05;
		return here && (!afterwards || (text && pictures && !day.isBefore(ends)));
	}

	static LocalDate day(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

	static Term term(String text) {
		String[] parts = text.split(" ");
		return new Term(Term.Kind.valueOf(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2]));
	}

	/**
	 * Something still to be told.
	 */
	record Row(UUID id, ObligationRule rule, @Nullable UUID channel) {

	}

	/**
	 * Something that was told.
	 */
	record Told(UUID publication, UUID channel, ChannelClass channelClass, Instant at, Instant toldAt, boolean text,
			boolean pictures, String title, String link) {

		static Told of(ResultSet row) throws SQLException {
			return new Told(row.getObject("publication", UUID.class), row.getObject("channel_id", UUID.class),
					ChannelClass.valueOf(row.getString("channel_class")), row.getTimestamp("at").toInstant(),
					row.getTimestamp("told_at").toInstant(), row.getBoolean("has_text"), row.getBoolean("has_pictures"),
					row.getString("title"), row.getString("link"));
		}

		boolean fulfils(ObligationRule rule, @Nullable UUID asked, LocalDate ends) {
			return NoticesOwed.fulfils(rule, asked, ends, this.channel, this.channelClass, day(this.at), this.text,
					this.pictures);
		}

		Subject evidence() {
			return new Subject("publication", this.publication, "", this.title, this.link);
		}

	}

}
