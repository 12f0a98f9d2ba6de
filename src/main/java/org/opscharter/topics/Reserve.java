package org.opscharter.topics;

import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * How many topics a column has to draw on (选题储备, S2a-2.2.4).
 */
@Component
public class Reserve {

	private final Rulebook rulebook;

	Reserve(Rulebook rulebook) {
		this.rulebook = rulebook;
	}

	/**
	 * The fewest topics a column should have; zero where the rulebook asks for none.
	 */
	public int least() {
		RuleValue value = this.rulebook.value("content.topic.minReserve");
		return value.isOff() ? 0 : value.count();
	}

}
