package org.opscharter.staffing.web;

import java.util.List;

import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The company has adopted a rule set (制度方案); until then every rule only warns.
 */
@Component
class RuleSetReadiness implements ReadinessCheck {

	private final Rulebook rulebook;

	private final Words words;

	RuleSetReadiness(Rulebook rulebook, Words words) {
		this.rulebook = rulebook;
		this.words = words;
	}

	@Override
	public int position() {
		return 50;
	}

	@Override
	public String permission() {
		return "MANAGE_RULEBOOK";
	}

	@Override
	public List<Gap> gaps() {
		return this.rulebook.adopted().isDecided() ? List.of() : List.of(new Gap(this.words.of("staffing.gap.rules"),
				this.words.of("staffing.gap.rules.why"), "staffing.gap.rules.do", "/rulebook/adoption"));
	}

}
