package org.opscharter.rulebook.web;

import java.util.List;
import java.util.stream.Stream;

import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.Regulation;
import org.opscharter.rulebook.web.Structure.Group;
import org.opscharter.rulebook.web.Structure.Part;

/**
 * The outline beside a clause: all chapters, and the one it stands in unfolded.
 */
record Outline(List<Node> nodes) {

	static Outline of(Regulation regulation, Clause current, boolean english) {
		return new Outline(Structure.of(regulation)
			.parts()
			.stream()
			.map((part) -> chapter(regulation, part, current, english))
			.toList());
	}

	private static Node chapter(Regulation regulation, Part part, Clause current, boolean english) {
		int number = part.chapter().number();
		List<Node> inside = part.holds(current)
				? part.groups().stream().flatMap((group) -> group(regulation, group, current, english)).toList()
				: List.of();
		return new Node((number > 0) ? String.valueOf(number) : "", part.chapter().title().in(english),
				"/rulebook/" + regulation.code() + "#c" + number, false, inside);
	}

	private static Stream<Node> group(Regulation regulation, Group group, Clause current, boolean english) {
		Stream<Node> clauses = group.clauses().stream().map((clause) -> clause(clause, current, english));
		if (group.section() == null) {
			return clauses;
		}
		String number = group.section().number();
		return Stream
			.of(new Node(number, group.section().title().in(english), "/rulebook/" + regulation.code() + "#s" + number,
					false, group.clauses().contains(current) ? clauses.toList() : List.of()));
	}

	private static Node clause(Clause clause, Clause current, boolean english) {
		String id = clause.id().value();
		return new Node(id.substring(id.indexOf('-') + 1), clause.title(english), ClauseAddress.of(clause.id()),
				clause.equals(current), List.of());
	}

	/**
	 * One line of the outline.
	 */
	record Node(String number, String title, String href, boolean current, List<Node> nodes) {

	}

}
