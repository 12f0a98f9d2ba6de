package org.opscharter.content;

import java.time.Instant;
import java.util.List;

import org.opscharter.obligations.Counting;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Directory.Holder;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What people owe because of a draft: the review of what went out first, and the opinion
 * of the marketing department.
 */
@Component
class ContentDuties {

	/** 补审 (M19). */
	static final ObligationRule AFTER = new ObligationRule("M19", DraftTrail.REVIEW, Counting.DEADLINE, false,
			List.of());

	/** 市场部意见 (M21). */
	static final ObligationRule MARKET = new ObligationRule("M21", DraftTrail.MARKETING, Counting.DEADLINE, false,
			List.of());

	private final Obligations obligations;

	private final ReviewRules rules;

	private final Directory directory;

	private final BusinessTime time;

	ContentDuties(Obligations obligations, ReviewRules rules, Directory directory, BusinessTime time) {
		this.obligations = obligations;
		this.rules = rules;
		this.directory = directory;
		this.time = time;
	}

	/** The head of operations looks at it afterwards. */
	void wentOutFirst(Draft draft) {
		this.directory.operations()
			.stream()
			.flatMap((department) -> this.directory.headsOf(department, this.time.today()).stream())
			.map(Member::id)
			.findFirst()
			.ifPresent((head) -> this.obligations.open(new Duty(AFTER, draft.subject(), "", head,
					Term.withinWorkingDays(this.time.today(), this.rules.reviewAfterDays()))));
	}

	void reviewed(Draft draft, PersonId by) {
		this.obligations.settle(AFTER, draft.subject(), "", draft.subject(), by);
	}

	void marketAsked(Draft draft, PersonId head, Instant at) {
		this.obligations.open(new Duty(MARKET, draft.subject(), round(draft), head,
				Term.withinWorkingHours(at, this.rules.marketingHours())));
	}

	void marketAnswered(Draft draft, PersonId by) {
		this.obligations.settle(MARKET, draft.subject(), round(draft), draft.subject(), by);
	}

	void marketPassedOver(Draft draft, String why, PersonId by) {
		this.obligations.cancel(MARKET, draft.subject(), round(draft), why, by);
	}

	/** Nothing about it is owed any more. */
	void over(Draft draft, String why, PersonId by) {
		this.obligations.cancel(draft.subject(), why, by);
	}

	/** Who heads the marketing department. */
	List<PersonId> marketingHeads() {
		return this.directory.operations()
			.map((department) -> this.directory.holders(department, List.of(RoleColumn.MKT), List.of(),
					this.time.today()))
			.orElse(List.of())
			.stream()
			.filter((held) -> held.head() && held.role() == RoleColumn.MKT)
			.map(Holder::member)
			.map(Member::id)
			.distinct()
			.toList();
	}

	private static String round(Draft draft) {
		return "V" + draft.revision();
	}

}
