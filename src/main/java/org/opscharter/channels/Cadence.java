package org.opscharter.channels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelDuties.Round;
import org.opscharter.channels.RequirementBook.Setting;
import org.opscharter.channels.RoundPlan.Begun;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Begins the rounds of a channel day by day, however late it is asked, and counts what
 * happens in those that run.
 */
@Component
class Cadence {

	private final RoundBook rounds;

	private final RoundPlan plan;

	private final RequirementBook requirements;

	private final ColumnRegister columns;

	private final ChannelDuties duties;

	private final BusinessTime time;

	Cadence(RoundBook rounds, RoundPlan plan, RequirementBook requirements, ColumnRegister columns,
			ChannelDuties duties, BusinessTime time) {
		this.rounds = rounds;
		this.plan = plan;
		this.requirements = requirements;
		this.columns = columns;
		this.duties = duties;
		this.time = time;
	}

	/** Everything this channel owes up to today is there afterwards. */
	void begin(Channel channel) {
		LocalDate today = this.time.today();
		LocalDate through = this.rounds.through(channel.id());
		if (!channel.isOpen() || !through.isBefore(today)) {
			return;
		}
		List<Setting> settings = this.requirements.of(channel.id());
		List<MediaColumn> fixed = this.columns.findStandingIn(channel.id())
			.stream()
			.filter(MediaColumn::isFixed)
			.toList();
		through.plusDays(1).datesUntil(today.plusDays(1)).forEach((day) -> {
			this.plan.beginning(channel.channelClass(), channel.isMain(), settings, day)
				.ifPresent((begun) -> begin(channel, null, begun, channel.subject(), channel.owner()));
			RoundPlan.ofColumn(channel.channelClass(), day)
				.ifPresent((begun) -> fixed.stream()
					.filter((column) -> column.isFixedBefore(day))
					.forEach((column) -> begin(channel, column.id(), begun, column.subject(channel.number()),
							column.ownerOr(channel.owner()))));
		});
		this.rounds.through(channel.id(), today);
	}

	/** An update has come or gone: the running rounds it counts in are counted anew. */
	void count(ChannelId channel, Subject evidence, PersonId by) {
		for (Round round : this.rounds.running(channel, this.time.today())) {
			this.duties.counted(round, this.rounds.count(round), evidence, by);
		}
	}

	/** The running look at a fixed column, if there is one. */
	@Nullable Round look(ColumnId column) {
		return this.rounds.runningOf(column, this.time.today()).stream().findFirst().orElse(null);
	}

	boolean hasUpdate(Round look) {
		return this.rounds.count(look) > 0;
	}

	void handOver(ChannelId channel, PersonId successor, PersonId by) {
		this.rounds.runningOf(channel, this.time.today())
			.stream()
			.filter((round) -> round.matter().id().equals(channel.id()))
			.forEach((round) -> handOver(round, successor, by));
	}

	void handOver(ColumnId column, PersonId successor, PersonId by) {
		this.rounds.runningOf(column, this.time.today()).forEach((round) -> handOver(round, successor, by));
	}

	/** Nothing is owed there any more. */
	void stop(ChannelId channel, String words, PersonId by) {
		this.rounds.runningOf(channel, this.time.today()).forEach((round) -> stop(round, words, by));
	}

	void stop(ColumnId column, String words, PersonId by) {
		this.rounds.runningOf(column, this.time.today()).forEach((round) -> stop(round, words, by));
	}

	private void handOver(Round round, PersonId successor, PersonId by) {
		this.rounds.handOver(round, successor);
		this.duties.handOver(round, successor, by);
	}

	private void stop(Round round, String words, PersonId by) {
		this.rounds.gone(round, this.time.now());
		this.duties.cancel(round, words, by);
	}

	private void begin(Channel channel, @Nullable ColumnId column, Begun begun, Subject matter, PersonId owner) {
		Instant now = this.time.now();
		if (this.rounds.begin(channel.id(), column, begun, owner, now)) {
			Round round = new Round(begun.rule(), matter, begun.period(), begun.first(), begun.last(), begun.target(),
					owner);
			if (this.duties.open(round)) {
				this.rounds.owed(round);
			}
		}
	}

	static Subject evidence(UUID publication, String title, String link) {
		return new Subject("publication", publication, "", title, link);
	}

}
