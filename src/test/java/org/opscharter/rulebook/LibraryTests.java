package org.opscharter.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opscharter.clauses.ClauseId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data that comes with the product holds together.
 */
class LibraryTests {

	private final Library library = new Library();

	@Test
	void holdsEveryClauseOfTheSevenRegulations() {
		Map<String, Integer> counts = this.library.regulations()
			.stream()
			.collect(Collectors.toMap(Regulation::code, (regulation) -> regulation.clauses().size()));
		assertThat(counts).isEqualTo(Map.of("S0", 51, "S1", 76, "S2a", 97, "S2b", 48, "S2c", 75, "S3", 88, "S4", 44));
		assertThat(this.library.clauses()).hasSize(479);
	}

	@Test
	void namesOnlyClausesThatExist() {
		assertThat(this.library.clauses().stream().flatMap((clause) -> clause.related().stream()))
			.allMatch((id) -> this.library.clause(id).isPresent());
		assertThat(this.library.rules().stream().flatMap((rule) -> rule.clauses().stream()))
			.allMatch((id) -> this.library.clause(id).isPresent());
	}

	@Test
	void placesEveryClauseInAChapterThatExists() {
		for (Regulation regulation : this.library.regulations()) {
			List<Integer> chapters = regulation.chapters().stream().map(Chapter::number).toList();
			assertThat(regulation.clauses()).as(regulation.code())
				.allMatch((clause) -> clause.id().regulation().equals(regulation.code()))
				.allMatch((clause) -> chapters.contains(clause.chapter()) || clause.chapter() == 0);
		}
	}

	@Test
	void givesEveryRuleAValueInEveryPreset() {
		for (Rule rule : this.library.rules()) {
			assertThat(this.library.presets()).as(rule.key())
				.allMatch((preset) -> rule.values().containsKey(preset.valuesKey()) && rule.accepts(rule.in(preset)));
			assertThat(rule.kind().isNumber()).as("unit of " + rule.key()).isEqualTo(rule.unit() != null);
			assertThat(rule.choices().isEmpty()).as("choices of " + rule.key())
				.isEqualTo(rule.kind() != RuleKind.CHOICE);
		}
	}

	@Test
	void givesEveryHardRuleALevel() {
		assertThat(this.library.clauses()).filteredOn((clause) -> clause.type() == ClauseType.HARD)
			.hasSize(155)
			.allMatch((clause) -> clause.level() != null);
		assertThat(this.library.clauses()).filteredOn((clause) -> clause.level() == RuleLevel.WARN).hasSize(33);
	}

	@Test
	void keepsWhatIsNeverLoweredInTheTableToo() throws Exception {
		String migration = new String(
				getClass().getResourceAsStream("/db/migration/rulebook/V1__remember_what_the_department_sets.sql")
					.readAllBytes(),
				java.nio.charset.StandardCharsets.UTF_8);
		List<String> never = this.library.clauses()
			.stream()
			.filter(Clause::neverLowered)
			.map((clause) -> "'" + clause.id() + "'")
			.toList();
		assertThat(never).hasSize(8);
		assertThat(migration).contains("check (clause not in (" + String.join(",", never) + "))");
	}

	@Test
	void startsWithTheCombinedPreset() {
		assertThat(this.library.standard().code()).isEqualTo("P-综合");
		assertThat(this.library.presets()).hasSize(7);
		assertThat(this.library.clause(ClauseId.of("S2a-4.2.4")).orElseThrow().sense()).isNotEmpty();
	}

}
