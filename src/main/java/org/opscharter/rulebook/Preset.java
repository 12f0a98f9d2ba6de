package org.opscharter.rulebook;

import java.util.Set;

/**
 * Which regulations a department adopts together, with a value for every rule (制度方案).
 *
 * @param code how it is stored, such as {@code P2a}
 * @param valuesKey the column of values it uses
 * @param name what it is called
 * @param description what it takes from where
 * @param regulations the codes of the regulations it adopts
 * @param standard whether it holds where nothing has been adopted yet
 */
public record Preset(String code, String valuesKey, Phrase name, Phrase description, Set<String> regulations,
		boolean standard) {
}
