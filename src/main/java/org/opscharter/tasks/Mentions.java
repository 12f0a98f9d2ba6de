package org.opscharter.tasks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

/**
 * Who is addressed in a sentence: an at sign followed by a full name. The longest name
 * that fits is meant; where two bear it, both are.
 */
final class Mentions {

	private Mentions() {
	}

	static Set<PersonId> in(String words, Collection<Member> staff) {
		Set<PersonId> mentioned = new LinkedHashSet<>();
		for (int at = 0; at < words.length(); at++) {
			if (words.charAt(at) == '@' || words.charAt(at) == '＠') {
				mentioned.addAll(named(words, at + 1, staff));
			}
		}
		return mentioned;
	}

	private static Set<PersonId> named(String words, int from, Collection<Member> staff) {
		Set<PersonId> found = new LinkedHashSet<>();
		int longest = 0;
		for (Member member : staff) {
			int length = member.name().length();
			if (length >= longest && words.regionMatches(true, from, member.name(), 0, length)) {
				if (length > longest) {
					found.clear();
				}
				longest = length;
				found.add(member.id());
			}
		}
		return found;
	}

}
