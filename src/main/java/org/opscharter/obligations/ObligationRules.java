package org.opscharter.obligations;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The rules of all modules, by their code.
 */
@Component
public class ObligationRules {

	private final Map<String, ObligationRule> rules;

	ObligationRules(ObjectProvider<ObligationRule> rules) {
		this.rules = rules.stream().collect(Collectors.toMap(ObligationRule::code, Function.identity()));
	}

	/**
	 * All of them.
	 */
	public Collection<ObligationRule> all() {
		return this.rules.values();
	}

	/**
	 * The rule with this code; none for one whose module is gone.
	 */
	public Optional<ObligationRule> find(String code) {
		return Optional.ofNullable(this.rules.get(code));
	}

}
