package org.opscharter.rulebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleTests {

	private static final Library LIBRARY = new Library();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			approval.project.gmThreshold | 80000                   | true
			approval.project.gmThreshold | 80000.50                | true
			approval.project.gmThreshold | 80000.505               | false
			approval.project.gmThreshold | -1                      | false
			approval.project.gmThreshold | off                     | false
			content.website.perWeek      | 4                       | true
			content.website.perWeek      | off                     | true
			content.website.perWeek      | 4.5                     | false
			content.website.perWeek      | 100000                  | false
			meetings.weekly.at           | FRI 09:30               | true
			meetings.weekly.at           | FRI 25:00               | false
			meetings.monthly.at          | D31 09:30               | true
			meetings.monthly.at          | D32 09:30               | false
			overlay.managerNorms         | true                    | true
			overlay.managerNorms         | yes                     | false
			rulebook.interpreter         | ADMINISTRATION          | true
			rulebook.interpreter         | SOMEBODY                | false
			time.workingHours            | 08:30-12:00,13:00-17:30 | true
			time.workingHours            | 早九晚六                | false
			goals.annual.due             | 11-30                   | true
			goals.annual.due             | 13-30                   | false
			""")
	void acceptsValuesOfItsKindOnly(String key, String value, boolean accepted) {
		assertThat(LIBRARY.rule(key).orElseThrow().accepts(value)).isEqualTo(accepted);
	}

}
