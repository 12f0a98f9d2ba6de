package org.opscharter.channels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.RequirementBook.Setting;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * How often a channel is updated on a day, and why that often.
 */
@Component
public class CadenceInForce {

	private final RequirementBook requirements;

	private final RoundPlan plan;

	private final CadenceRules rules;

	CadenceInForce(RequirementBook requirements, RoundPlan plan, CadenceRules rules) {
		this.requirements = requirements;
		this.plan = plan;
		this.rules = rules;
	}

	/**
	 * What holds on the day, and what has been set for later.
	 */
	public InForce of(ChannelId channel, ChannelClass channelClass, LocalDate day) {
		List<Setting> settings = this.requirements.of(channel);
		Optional<Setting> own = RequirementBook.on(day, settings);
		return new InForce(this.plan.requirement(channelClass, settings, day), this.rules.preset(channelClass, day),
				clause(channelClass, day),
				own.map(CadenceInForce::told).filter((told) -> told.requirement() != null).orElse(null),
				settings.stream().filter((setting) -> setting.from().isAfter(day)).map(CadenceInForce::told).toList());
	}

	private @Nullable ClauseId clause(ChannelClass channelClass, LocalDate day) {
		return switch (channelClass) {
			case WEBSITE -> this.rules.asksThreeAWeek(day) ? CadenceRules.WEBSITE : CadenceRules.WEBSITE_WEEKLY;
			case NEW_MEDIA -> CadenceRules.NEW_MEDIA;
			case MINI_PROGRAM, PRINT -> null;
		};
	}

	private static Own told(Setting setting) {
		return new Own(setting.own().requirement(), setting.own().reason(), setting.from(), setting.by());
	}

	/**
	 * How often.
	 *
	 * @param requirement what is asked for
	 * @param preset what the rulebook asks of channels of this class
	 * @param clause where the rulebook asks for it; none where it asks for nothing
	 * @param own what the head of operations has set instead; none where the rulebook
	 * holds
	 * @param coming what has been set from a later day on
	 */
	public record InForce(Requirement requirement, Requirement preset, @Nullable ClauseId clause, @Nullable Own own,
			List<Own> coming) {

	}

	/**
	 * A number of the channel's own.
	 *
	 * @param requirement how many; none goes back to the rulebook
	 */
	public record Own(@Nullable Requirement requirement, String reason, LocalDate from, @Nullable PersonId by) {

	}

}
