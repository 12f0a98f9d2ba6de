package org.opscharter.channels;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.channels.RequirementBook.Setting;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of the register (渠道登记, S2a-6.1, S2a-5.3.1): the head of operations opens and
 * closes channels, says who answers for them and how often they are updated.
 */
@Component
@Transactional
public class Channels {

	private final ChannelRegister register;

	private final RequirementBook requirements;

	private final RoundPlan plan;

	private final Cadence cadence;

	private final Appointees appointees;

	private final ChannelTrail trail;

	private final BusinessTime time;

	Channels(ChannelRegister register, RequirementBook requirements, RoundPlan plan, Cadence cadence,
			Appointees appointees, ChannelTrail trail, BusinessTime time) {
		this.register = register;
		this.requirements = requirements;
		this.plan = plan;
		this.cadence = cadence;
		this.appointees = appointees;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Opens a channel. It owes its first day tomorrow, its first week from next Monday.
	 * @throws ChannelRefused if the platform has an account of this name, or the class a
	 * main account already
	 */
	public ChannelId open(NewChannel wanted, PersonId by) {
		this.appointees.require(everybody(wanted.owner(), wanted.deputies()));
		Channel channel = new Channel(this.trail.nextNumber(), wanted.channelClass(), wanted.profile(), wanted.owner(),
				wanted.main(), this.time.today());
		channel.appoint(wanted.owner(), wanted.deputies());
		save(channel);
		this.trail.channel(channel, by, "opened", "");
		this.trail.appointed(channel.subject(), "owner", wanted.owner(), by);
		return channel.id();
	}

	/**
	 * Corrects what the register says.
	 */
	public void describe(ChannelId id, ChannelProfile profile, boolean main, PersonId by) {
		Channel channel = locked(id);
		channel.describe(profile, main);
		save(channel);
		this.trail.channel(channel, by, "described", "");
	}

	/**
	 * Somebody answers for it from now on; what is owed in the running periods goes with
	 * it.
	 */
	public void appoint(ChannelId id, PersonId owner, Collection<PersonId> deputies, PersonId by) {
		Channel channel = locked(id);
		this.appointees.require(everybody(owner, deputies));
		boolean changes = !owner.equals(channel.owner());
		channel.appoint(owner, deputies);
		save(channel);
		if (changes) {
			this.cadence.handOver(id, owner, by);
			this.trail.channel(channel, by, "appointed", "");
			this.trail.appointed(channel.subject(), "owner", owner, by);
		}
	}

	/**
	 * Corrects what the register says and who answers for it, at once.
	 */
	public void change(ChannelId id, NewChannel wanted, PersonId by) {
		describe(id, wanted.profile(), wanted.main(), by);
		appoint(id, wanted.owner(), wanted.deputies(), by);
	}

	/**
	 * Sets how often this channel is updated, or goes back to the rulebook's number. The
	 * running period keeps what it began with: days change from tomorrow, weeks from next
	 * Monday.
	 * @return the first day it holds
	 */
	public LocalDate require(ChannelId id, OwnRequirement own, PersonId by) {
		Channel channel = locked(id);
		channel.requireOpen();
		if (!channel.channelClass().canOweUpdates()) {
			throw new ChannelRefused(Reason.NO_CADENCE);
		}
		if (own.reason().isBlank()) {
			throw new ChannelRefused(Reason.REASON_MISSING);
		}
		this.cadence.begin(channel);
		LocalDate from = from(channel, own);
		this.requirements.set(id, own, from, by, this.time.now());
		this.trail.channel(channel, by, "required", own.reason().strip());
		return from;
	}

	/**
	 * Closes a channel: nothing is owed there any more.
	 */
	public void close(ChannelId id, String reason, PersonId by) {
		Channel channel = locked(id);
		channel.close(reason, this.time.today());
		save(channel);
		this.cadence.stop(id, reason.strip(), by);
		this.trail.channel(channel, by, "closed", reason.strip());
	}

	/** Begins everything the channel owes by now. */
	void begin(ChannelId id) {
		this.cadence.begin(locked(id));
	}

	/** All channels of somebody who leaves. */
	void handOver(PersonId from, PersonId to, PersonId by) {
		this.register.findInUseOf(from).forEach((channel) -> appoint(channel.id(), to, channel.deputies(), by));
	}

	private LocalDate from(Channel channel, OwnRequirement own) {
		LocalDate tomorrow = this.time.today().plusDays(1);
		List<Setting> settings = this.requirements.of(channel.id());
		Requirement before = this.plan.requirement(channel.channelClass(), settings, tomorrow);
		Requirement after = (own.requirement() != null) ? own.requirement()
				: this.plan.requirement(channel.channelClass(), List.of(), tomorrow);
		boolean byWeek = before.unit() == Requirement.Unit.WEEK || after.unit() == Requirement.Unit.WEEK;
		return byWeek ? tomorrow.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : tomorrow;
	}

	private void save(Channel channel) {
		try {
			this.register.saveAndFlush(channel);
		}
		catch (DataIntegrityViolationException ex) {
			throw new ChannelRefused(String.valueOf(ex.getMessage()).contains("channel_is_main_once_a_class")
					? Reason.SECOND_MAIN : Reason.NAME_TAKEN);
		}
	}

	private Channel locked(ChannelId id) {
		return this.register.lock(id).orElseThrow(() -> new ChannelNotFound(id));
	}

	private static Set<PersonId> everybody(PersonId owner, Collection<PersonId> deputies) {
		Set<PersonId> everybody = new HashSet<>(deputies);
		everybody.add(owner);
		return everybody;
	}

}
