package org.opscharter.organisation;

import org.opscharter.organisation.OrganisationRefused.Reason;

/**
 * What may be a name: one line, not blank, not too long.
 */
final class Name {

	static final int SHORT = 30;

	static final int COMPANY = 60;

	private Name() {
	}

	static String of(String text, int longest) {
		String name = text.strip();
		if (name.isEmpty() || name.codePointCount(0, name.length()) > longest
				|| name.chars().anyMatch(Character::isISOControl)) {
			throw new OrganisationRefused(Reason.NAME_UNFIT, longest);
		}
		return name;
	}

}
