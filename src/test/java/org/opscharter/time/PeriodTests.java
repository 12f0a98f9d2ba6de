package org.opscharter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.time.Period.Kind;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "WEEK, 2026-06-08, 2026-W24, 2026-06-08, 2026-06-14",
			"WEEK, 2027-01-03, 2026-W53, 2026-12-28, 2027-01-03", "WEEK, 2024-12-31, 2025-W01, 2024-12-30, 2025-01-05",
			"MONTH, 2028-02-10, 2028-02, 2028-02-01, 2028-02-29",
			"QUARTER, 2026-06-08, 2026-Q2, 2026-04-01, 2026-06-30", "YEAR, 2026-06-08, 2026, 2026-01-01, 2026-12-31" })
	void knowsItsBordersAndItsName(Kind kind, LocalDate day, String text, LocalDate first, LocalDate last) {
		Period period = Period.of(kind, day);
		assertThat(period).hasToString(text).isEqualTo(Period.parse(text));
		assertThat(period.first()).isEqualTo(first);
		assertThat(period.last()).isEqualTo(last);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void tilesTheCalendarWithoutAGap(Kind kind) {
		Period period = Period.of(kind, LocalDate.of(2020, 1, 1));
		for (LocalDate day = period.first(); day.getYear() < 2030; day = day.plusDays(1)) {
			if (day.isAfter(period.last())) {
				Period next = period.next();
				assertThat(next.previous()).isEqualTo(period);
				assertThat(next.first()).isEqualTo(day);
				period = next;
			}
			assertThat(Period.of(kind, day)).isEqualTo(period);
			assertThat(period.contains(day)).isTrue();
			assertThat(Period.parse(period.toString())).isEqualTo(period);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "2026-13", "2026-W54", "2026-W00", "2026-Q5", "2026-Q0", "26", "2026-6", "2026-06-08" })
	void refusesWhatIsNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
	}

	@Test
	void refusesADayThatBeginsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(Kind.WEEK, LocalDate.of(2026, 6, 9)));
	}

}
