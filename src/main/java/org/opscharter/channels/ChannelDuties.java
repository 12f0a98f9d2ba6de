package org.opscharter.channels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.activity.Subject;
import org.opscharter.obligations.Counting;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * What is owed because of the channels, as rows of the ledger (T01–T03, T08, T09).
 * Reminders are our own, because they depend on how far the count is.
 */
@Component
class ChannelDuties {

	static final ObligationRule WEBSITE = rule("T01", CadenceRules.WEBSITE);

	static final ObligationRule WEBSITE_WEEKLY = rule("T02", CadenceRules.WEBSITE_WEEKLY);

	static final ObligationRule NEW_MEDIA = rule("T03", CadenceRules.NEW_MEDIA);

	static final ObligationRule FIXED_WEBSITE = rule("T08", CadenceRules.FIXED_WEBSITE);

	static final ObligationRule FIXED_NEW_MEDIA = rule("T09", CadenceRules.FIXED_NEW_MEDIA);

	static final Map<String, ObligationRule> RULES = Stream
		.of(WEBSITE, WEBSITE_WEEKLY, NEW_MEDIA, FIXED_WEBSITE, FIXED_NEW_MEDIA)
		.collect(Collectors.toUnmodifiableMap(ObligationRule::code, Function.identity()));

	private final Obligations obligations;

	ChannelDuties(Obligations obligations) {
		this.obligations = obligations;
	}

	/** Whether the ledger has taken it; it does not where the clause is not adopted. */
	boolean open(Round round) {
		return this.obligations.open(round.duty()).isPresent();
	}

	void counted(Round round, int reached, Subject evidence, PersonId by) {
		this.obligations.counted(round.rule(), round.matter(), round.period(), reached, evidence, by);
	}

	void settle(Round round, Subject evidence, PersonId by) {
		this.obligations.settle(round.rule(), round.matter(), round.period(), evidence, by);
	}

	void handOver(Round round, PersonId successor, PersonId by) {
		this.obligations.handOver(round.rule(), round.matter(), round.period(), successor, by);
	}

	void cancel(Round round, String words, PersonId by) {
		this.obligations.cancel(round.rule(), round.matter(), round.period(), words, by);
	}

	private static ObligationRule rule(String code, org.opscharter.clauses.ClauseId clause) {
		return new ObligationRule(code, clause, Counting.CADENCE, true, List.of());
	}

	/**
	 * One period with what it asks for, as the work knows it.
	 *
	 * @param target how many updates; 1 for the look at a fixed column
	 * @param last the last day on which they count
	 */
	record Round(ObligationRule rule, Subject matter, String period, LocalDate first, LocalDate last, int target,
			PersonId owner) {

		Duty duty() {
			boolean counted = matter().kind().equals(Channel.KIND);
			return new Duty(rule(), matter(), period(), owner(), Term.endOf(last()), counted ? target() : null);
		}

	}

	/**
	 * Our rules in the ledger.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Rules {

		@Bean
		ObligationRule websiteCadenceRule() {
			return WEBSITE;
		}

		@Bean
		ObligationRule weeklyWebsiteCadenceRule() {
			return WEBSITE_WEEKLY;
		}

		@Bean
		ObligationRule newMediaCadenceRule() {
			return NEW_MEDIA;
		}

		@Bean
		ObligationRule fixedWebsiteColumnRule() {
			return FIXED_WEBSITE;
		}

		@Bean
		ObligationRule fixedNewMediaColumnRule() {
			return FIXED_NEW_MEDIA;
		}

	}

}
