package org.opscharter.approvals;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.Member;

/**
 * A step with the names of those who will decide it: what a person sees before he submits
 * is what the request then takes.
 *
 * @param position from 1, along the route
 * @param step the step of the route
 * @param persons who decides; the same persons as before when merged
 * @param turn why these persons and not the ones the route asks for
 * @param vacancy the post that is vacant, when {@link Turn#VACANT}
 * @param threshold the amount in 元 that brought the step in, if one did
 * @param merged whether the step before is decided by the same person (自动合并)
 */
public record PlannedStep(int position, RouteStep step, List<Member> persons, Turn turn, @Nullable String vacancy,
		@Nullable BigDecimal threshold, boolean merged) {

	PlannedStep at(int other) {
		return new PlannedStep(other, this.step, this.persons, this.turn, this.vacancy, this.threshold, this.merged);
	}

	/**
	 * Why a step goes to these persons.
	 */
	public enum Turn {

		/** As the route says. */
		STRAIGHT,

		/** 不得审批本人提交: to the next superior instead of the applicant. */
		OWN,

		/** 岗位空缺: to the next superior. */
		VACANT

	}

}
