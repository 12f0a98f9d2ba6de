package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class RulesOfTheDayTests {

	private static final Library LIBRARY = new Library();

	private static final PersonId HEAD = PersonId.next();

	private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

	@Test
	void goesByTheStandardPresetAndOnlyWarnsBeforeAnythingIsAdopted() {
		RulesOfTheDay rules = rules(TODAY, List.of(), Map.of(), Map.of());
		assertThat(rules.adoption().isDecided()).isFalse();
		assertThat(rules.value("approval.project.gmThreshold").amount()).isEqualByComparingTo("50000");
		assertThat(rules.level(ClauseId.of("S0-7.1b")).level()).isEqualTo(RuleLevel.WARN);
		assertThat(rules.level(ClauseId.of("S0-7.2a")).level()).isEqualTo(RuleLevel.BLOCK);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, WARN, true", "2026-01-30, WARN, true", "2026-01-31, BLOCK, false",
			"2026-06-08, BLOCK, false" })
	void onlyWarnsForThirtyDaysAfterTheAdoption(LocalDate day, RuleLevel level, boolean trial) {
		LevelInForce effective = rules(day, adopted("P-综合"), Map.of(), Map.of()).level(ClauseId.of("S0-7.1b"));
		assertThat(effective.level()).isEqualTo(level);
		assertThat(effective.trial()).isEqualTo(trial);
		assertThat(effective.set()).isEqualTo(RuleLevel.BLOCK);
	}

	@Test
	void startsWithAWarningWhereTheSystemGoesFurtherThanTheWording() {
		assertThat(rules(TODAY, adopted("P-综合"), Map.of(), Map.of()).level(ClauseId.of("S0-9.1")).level())
			.isEqualTo(RuleLevel.WARN);
		assertThat(rules(TODAY, adopted("P0"), Map.of(), Map.of()).level(ClauseId.of("S0-9.1")).level())
			.isEqualTo(RuleLevel.BLOCK);
	}

	@Test
	void neverLowersWhatIsNeverLoweredAndAsksNothingOfWhatIsNotAdopted() {
		RulesOfTheDay rules = rules(ADOPTED, adopted("P1"), Map.of(), Map.of());
		assertThat(LIBRARY.clauses().stream().filter(Clause::neverLowered))
			.allMatch((clause) -> rules.level(clause.id()).level() == RuleLevel.BLOCK);
		assertThat(rules.holds(ClauseId.of("S0-7.1b"))).isFalse();
		assertThat(rules.level(ClauseId.of("S0-7.1b")).level()).isEqualTo(RuleLevel.OBSERVE);
	}

	@Test
	void takesTheNewestSettingThatHasBegun() {
		Map<String, List<Dated<String>>> values = Map.of("approval.project.gmThreshold",
				List.of(from("2026-02-01", "60000"), from("2026-06-08", "80000"), from("2026-06-09", "90000")));
		RuleValue value = rules(TODAY, adopted("P-综合"), values, Map.of()).value("approval.project.gmThreshold");
		assertThat(value.amount()).isEqualByComparingTo("80000");
		assertThat(value.own()).isTrue();
		assertThat(value.since()).isEqualTo(TODAY);
		assertThat(value.by()).isEqualTo(HEAD);
	}

	@Test
	void returnsToTheValueOfThePreset() {
		Map<String, List<Dated<String>>> values = Map.of("content.website.perWeek",
				List.of(from("2026-02-01", "5"), from("2026-03-01", "")));
		RuleValue value = rules(TODAY, adopted("P-综合"), values, Map.of()).value("content.website.perWeek");
		assertThat(value.count()).isEqualTo(3);
		assertThat(value.own()).isFalse();
		assertThat(value.isChanged()).isFalse();
		assertThat(value.since()).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void keepsALevelTheDepartmentSetButNotDuringTheTrial() {
		Map<ClauseId, List<Dated<RuleLevel>>> levels = Map.of(ClauseId.of("S0-9.1"),
				List.of(from("2026-01-10", RuleLevel.BLOCK)));
		assertThat(rules(LocalDate.of(2026, 1, 20), adopted("P-综合"), Map.of(), levels).level(ClauseId.of("S0-9.1"))
			.level()).isEqualTo(RuleLevel.WARN);
		assertThat(rules(TODAY, adopted("P-综合"), Map.of(), levels).level(ClauseId.of("S0-9.1")).level())
			.isEqualTo(RuleLevel.BLOCK);
	}

	@Test
	void opensANewTrialWithEachAdoption() {
		List<Dated<String>> twice = List.of(from("2026-01-01", "P0"), from("2026-06-01", "P-综合"));
		RulesOfTheDay rules = rules(TODAY, twice, Map.of(), Map.of());
		assertThat(rules.adoption().isTrial(TODAY)).isTrue();
		assertThat(rules.adoption().trialEnds()).isEqualTo(LocalDate.of(2026, 6, 30));
	}

	private static List<Dated<String>> adopted(String preset) {
		return List.of(from(ADOPTED.toString(), preset));
	}

	private static <T> Dated<T> from(String day, T content) {
		return new Dated<>(UUID.randomUUID(), LocalDate.parse(day), HEAD, "例会决定", content);
	}

	private static RulesOfTheDay rules(LocalDate day, List<Dated<String>> adoptions,
			Map<String, List<Dated<String>>> values, Map<ClauseId, List<Dated<RuleLevel>>> levels) {
		return new RulesOfTheDay(LIBRARY,
				new Settings(1, DepartmentId.next(), adoptions, values, levels, Map.of(), Map.of()), day);
	}

}
