package org.opscharter.occasions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.clauses.ClauseId;
import org.opscharter.obligations.Counting;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Reminder;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * What must be told of a major occasion, where, and by when (T04–T07, C45).
 */
@Component
public class OccasionRules {

	/** 重大新闻活动上官网. */
	public static final ClauseId EVENT_WEBSITE = ClauseId.of("S2a-4.5.2");

	/** 重大新闻活动上新媒体. */
	public static final ClauseId EVENT_NEW_MEDIA = ClauseId.of("S2a-5.5.2");

	/** 重大促销提前上官网. */
	public static final ClauseId PROMOTION_WEBSITE = ClauseId.of("S2a-4.5.3");

	/** 重大促销提前上新媒体. */
	public static final ClauseId PROMOTION_NEW_MEDIA = ClauseId.of("S2a-5.5.3");

	static final ObligationRule T04 = new ObligationRule("T04", EVENT_WEBSITE, Counting.DEADLINE, true,
			List.of(Reminder.workingDays(1)));

	static final ObligationRule T05 = new ObligationRule("T05", EVENT_NEW_MEDIA, Counting.DEADLINE, true,
			List.of(Reminder.workingDays(1)));

	static final ObligationRule T06 = new ObligationRule("T06", PROMOTION_WEBSITE, Counting.DEADLINE, true,
			List.of(Reminder.days(2), Reminder.days(1)));

	static final ObligationRule T07 = new ObligationRule("T07", PROMOTION_NEW_MEDIA, Counting.DEADLINE, true,
			List.of(Reminder.days(2), Reminder.days(1)));

	static final Map<String, ObligationRule> RULES = Stream.of(T04, T05, T06, T07)
		.collect(Collectors.toUnmodifiableMap(ObligationRule::code, Function.identity()));

	private final Rulebook rulebook;

	private final ChannelDirectory channels;

	OccasionRules(Rulebook rulebook, ChannelDirectory channels) {
		this.rulebook = rulebook;
		this.channels = channels;
	}

	/** Everything that must be told of it; empty where the rules ask for nothing. */
	List<Telling> owed(Occasion occasion) {
		boolean promotion = occasion.kind() == OccasionKind.PROMOTION;
		List<ChannelCard> inUse = this.channels.inUse();
		List<Telling> owed = new ArrayList<>();
		term(occasion, promotion ? "content.promotion.website.daysBefore" : "content.event.website.days", promotion)
			.ifPresent((term) -> inUse.stream()
				.filter((card) -> card.channelClass() == ChannelClass.WEBSITE)
				.findFirst()
				.ifPresent((site) -> owed.add(new Telling(promotion ? T06 : T04, site.id(), site.owner(), term))));
		term(occasion, promotion ? "content.promotion.newmedia.daysBefore" : "content.event.newmedia.days", promotion)
			.ifPresent((term) -> owed.addAll(newMedia(promotion ? T07 : T05, term, inUse)));
		return owed;
	}

	/** The days of an occasion have moved: by when it must be told now. */
	Optional<Term> term(Occasion occasion, String rule) {
		boolean promotion = occasion.kind() == OccasionKind.PROMOTION;
		boolean website = rule.equals("T04") || rule.equals("T06");
		String group = promotion ? "content.promotion." : "content.event.";
		String end = promotion ? ".daysBefore" : ".days";
		return term(occasion, group + (website ? "website" : "newmedia") + end, promotion);
	}

	private Optional<Term> term(Occasion occasion, String key, boolean promotion) {
		RuleValue value = this.rulebook.value(key);
		if (value.isOff()) {
			return Optional.empty();
		}
		return Optional.of(promotion ? Term.daysBefore(occasion.startsOn(), value.calendarDays())
				: Term.withinWorkingDays(occasion.endsOn(), value.workingDays()));
	}

	private List<Telling> newMedia(ObligationRule rule, Term term, List<ChannelCard> inUse) {
		List<ChannelCard> accounts = inUse.stream()
			.filter((card) -> card.channelClass() == ChannelClass.NEW_MEDIA)
			.toList();
		RuleValue scope = this.rulebook.value("content.newmedia.eventScope");
		if (accounts.isEmpty() || scope.isOff()) {
			return List.of();
		}
		ChannelCard main = accounts.stream().filter(ChannelCard::main).findFirst().orElse(accounts.get(0));
		return switch (scope.text()) {
			case "ALL" -> accounts.stream().map((card) -> new Telling(rule, card.id(), card.owner(), term)).toList();
			case "ANY" -> List.of(new Telling(rule, null, main.owner(), term));
			default -> List.of(new Telling(rule, main.id(), main.owner(), term));
		};
	}

	/**
	 * One thing that must be told.
	 *
	 * @param channel the account that must carry it; none where any of its class does
	 */
	record Telling(ObligationRule rule, @Nullable ChannelId channel, PersonId owner, Term term) {

	}

	/**
	 * Our rules in the ledger.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Rules {

		@Bean
		ObligationRule eventOnTheWebsiteRule() {
			return T04;
		}

		@Bean
		ObligationRule eventOnNewMediaRule() {
			return T05;
		}

		@Bean
		ObligationRule promotionOnTheWebsiteRule() {
			return T06;
		}

		@Bean
		ObligationRule promotionOnNewMediaRule() {
			return T07;
		}

	}

}
