package org.opscharter.channels;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opscharter.channels.RequirementBook.Setting;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.time.Period;
import org.springframework.stereotype.Component;

/**
 * Which round of a channel begins on a day, if one does: a day is a round of its own, a
 * week begins on Monday. What holds on its first day holds until it ends.
 */
@Component
class RoundPlan {

	private final CadenceRules rules;

	RoundPlan(CadenceRules rules) {
		this.rules = rules;
	}

	/** The round of this channel that begins on the day. */
	Optional<Begun> beginning(ChannelClass channelClass, boolean main, List<Setting> settings, LocalDate day) {
		Optional<OwnRequirement> own = RequirementBook.on(day, settings).map(Setting::own);
		Requirement requirement = requirement(channelClass, own, day);
		boolean ofTheMatrix = channelClass == ChannelClass.NEW_MEDIA && own.map(OwnRequirement::requirement).isEmpty()
				&& this.rules.wholeMatrix(day);
		if (ofTheMatrix && !main) {
			return Optional.empty();
		}
		Requirement.Holidays holidays = own.map(OwnRequirement::holidays).orElse(Requirement.Holidays.PRESET);
		return switch (requirement.unit()) {
			case NONE -> Optional.empty();
			case DAY ->
				this.rules.isExempt(holidays, day) ? Optional.empty() : Optional.of(new Begun(rule(channelClass, day),
						day.toString(), day, day, requirement.target(), this.rules.byDay(day), ofTheMatrix));
			case WEEK -> (day.getDayOfWeek() != DayOfWeek.MONDAY) ? Optional.empty()
					: Optional.of(week(channelClass, day, requirement.target(), ofTheMatrix));
		};
	}

	/** The look at a fixed column that begins with a month. */
	static Optional<Begun> ofColumn(ChannelClass channelClass, LocalDate day) {
		if (day.getDayOfMonth() != 1 || !channelClass.canOweUpdates()) {
			return Optional.empty();
		}
		Period month = Period.of(Period.Kind.MONTH, day);
		return Optional.of(new Begun(
				(channelClass == ChannelClass.WEBSITE) ? ChannelDuties.FIXED_WEBSITE : ChannelDuties.FIXED_NEW_MEDIA,
				month.toString(), month.first(), month.last(), 1, false, false));
	}

	/** What is asked of the channel on the day. */
	Requirement requirement(ChannelClass channelClass, List<Setting> settings, LocalDate day) {
		return requirement(channelClass, RequirementBook.on(day, settings).map(Setting::own), day);
	}

	private Requirement requirement(ChannelClass channelClass, Optional<OwnRequirement> own, LocalDate day) {
		return own.map(OwnRequirement::requirement).orElseGet(() -> this.rules.preset(channelClass, day));
	}

	private Begun week(ChannelClass channelClass, LocalDate monday, int target, boolean ofTheMatrix) {
		Period week = Period.of(Period.Kind.WEEK, monday);
		return new Begun(rule(channelClass, monday), week.toString(), week.first(), week.last(), target,
				this.rules.byDay(monday), ofTheMatrix);
	}

	private ObligationRule rule(ChannelClass channelClass, LocalDate day) {
		if (channelClass != ChannelClass.WEBSITE) {
			return ChannelDuties.NEW_MEDIA;
		}
		return this.rules.asksThreeAWeek(day) ? ChannelDuties.WEBSITE : ChannelDuties.WEBSITE_WEEKLY;
	}

	/**
	 * A round that begins.
	 *
	 * @param byDay whether days, and not items, are counted
	 * @param wholeMatrix whether updates of all new media count
	 */
	record Begun(ObligationRule rule, String period, LocalDate first, LocalDate last, int target, boolean byDay,
			boolean wholeMatrix) {

	}

}
