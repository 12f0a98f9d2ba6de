package org.opscharter.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Chapter;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.Regulation;
import org.opscharter.rulebook.Section;

/**
 * A regulation as people leaf through it: chapters, in them sections and clauses that
 * stand alone.
 */
record Structure(List<Part> parts) {

	static Structure of(Regulation regulation) {
		List<Part> parts = new ArrayList<>();
		for (Chapter chapter : regulation.chapters()) {
			List<Group> groups = new ArrayList<>();
			regulation.clauses()
				.stream()
				.filter((clause) -> clause.chapter() == chapter.number())
				.forEach((clause) -> put(clause, regulation.sectionOf(clause).orElse(null), groups));
			parts.add(new Part(chapter, groups));
		}
		return new Structure(parts);
	}

	private static void put(Clause clause, @Nullable Section section, List<Group> groups) {
		Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
		if (last == null || !Objects.equals(last.section(), section)) {
			last = new Group(section, new ArrayList<>());
			groups.add(last);
		}
		last.clauses().add(clause);
	}

	/**
	 * A chapter with what stands in it.
	 */
	record Part(Chapter chapter, List<Group> groups) {

		boolean holds(Clause clause) {
			return clause.chapter() == this.chapter.number();
		}

	}

	/**
	 * A section with its clauses, or clauses that stand in no section.
	 */
	record Group(@Nullable Section section, List<Clause> clauses) {

	}

}
