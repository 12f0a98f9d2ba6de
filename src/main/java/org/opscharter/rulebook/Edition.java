package org.opscharter.rulebook;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A regulation as it was published at a time (版本).
 *
 * @param number from 1
 * @param from the first day it holds
 * @param basis the papers it rests on (S0-1b); empty when none is recorded
 * @param until the last day it holds; none as long as no end is known
 * @param repealed whether it ends without a successor (废止)
 */
public record Edition(int number, LocalDate from, String basis, @Nullable LocalDate until, boolean repealed) {

	/**
	 * How it stands on that day.
	 */
	public State on(LocalDate day) {
		if (this.from.isAfter(day)) {
			return State.COMING;
		}
		if (this.until == null || !this.until.isBefore(day)) {
			return State.IN_FORCE;
		}
		return this.repealed ? State.REPEALED : State.SUPERSEDED;
	}

	/**
	 * How an edition stands.
	 */
	public enum State {

		/** 未生效: published, holds from a later day. */
		COMING,
		/** 现行有效. */
		IN_FORCE,
		/** 已被替代: a newer one holds. */
		SUPERSEDED,
		/** 已废止. */
		REPEALED

	}

}
