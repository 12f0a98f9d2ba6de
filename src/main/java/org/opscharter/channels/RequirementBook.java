package org.opscharter.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has been set for each channel, from which day on; nothing is ever overwritten.
 */
@Component
class RequirementBook {

	private final JdbcClient jdbc;

	RequirementBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void set(ChannelId channel, OwnRequirement own, LocalDate from, PersonId by, Instant at) {
		Requirement requirement = own.requirement();
		this.jdbc.sql("""
				insert into channels.requirement
				       (id, channel_id, valid_from, unit, target, holidays, reason, set_by, set_at)
				values (:id, :channel, :from, :unit, :target, :holidays, :reason, :by, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("channel", channel.id())
			.param("from", from)
			.param("unit", (requirement != null) ? requirement.unit().name() : "PRESET")
			.param("target", (requirement != null && requirement.asksForSomething()) ? requirement.target() : null)
			.param("holidays", own.holidays().name())
			.param("reason", own.reason().strip())
			.param("by", by.id())
			.param("at", Timestamp.from(at))
			.update();
	}

	/** Everything set for the channel, the latest first. */
	List<Setting> of(ChannelId channel) {
		return this.jdbc.sql("""
				select r.* from channels.requirement r where r.channel_id = :channel
				 order by r.valid_from desc, r.set_at desc, r.id desc
				""").param("channel", channel.id()).query(RequirementBook::setting).list();
	}

	private static Setting setting(ResultSet row, int number) throws SQLException {
		String unit = row.getString("unit");
		Requirement requirement = unit.equals("PRESET") ? null
				: new Requirement(Requirement.Unit.valueOf(unit), row.getInt("target"));
		return new Setting(row.getDate("valid_from").toLocalDate(),
				new OwnRequirement(requirement, Requirement.Holidays.valueOf(row.getString("holidays")),
						row.getString("reason")),
				new PersonId(row.getObject("set_by", UUID.class)), row.getTimestamp("set_at").toInstant());
	}

	/** What of these settings acts on the day. */
	static Optional<Setting> on(LocalDate day, List<Setting> settings) {
		return settings.stream().filter((setting) -> !setting.from().isAfter(day)).findFirst();
	}

	/**
	 * One setting.
	 *
	 * @param from the first day it holds
	 */
	record Setting(LocalDate from, OwnRequirement own, @Nullable PersonId by, Instant at) {

	}

}
