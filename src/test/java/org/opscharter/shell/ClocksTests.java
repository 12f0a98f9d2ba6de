package org.opscharter.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscharter.shell.ClockView.Tone;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.opscharter.time.WorkingHours;
import org.opscharter.time.WorkingTime;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ClocksTests {

	@BeforeEach
	void readChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# a step of eight working hours, as it runs down
			2026-06-08T09:00, 2026-06-09T09:30,    还剩1个工作日,  CALM
			2026-06-08T17:00, 2026-06-09T09:30,    还剩1小时,     NEAR
			2026-06-09T08:30, 2026-06-09T09:30,    还剩30分钟,    NEAR
			2026-06-08T10:00, 2026-06-08T16:00,    还剩4小时,     CALM
			2026-06-09T10:32, 2026-06-09T09:30,    超时1小时02分,  OVER
			2026-06-11T10:30, 2026-06-09T09:30,    逾期2天,       OVER
			# through a working Saturday, and over a holiday
			2026-05-08T15:00, 2026-05-09T15:30,    还剩1个工作日,  CALM
			2026-06-18T17:00, 2026-06-22T10:00,    还剩2小时,     NEAR
			2026-06-18T09:00, 2026-06-23T10:00,    还剩2个工作日,  CALM
			# what is due with the end of a day
			2026-06-08T09:00, 2026-06-15T23:59:59, 还剩5个工作日,  CALM
			2026-06-08T15:00, 2026-06-08T23:59:59, 还剩8小时,     CALM
			2026-06-08T19:00, 2026-06-08T23:59:59, 还剩4小时,     CALM
			2026-06-19T09:00, 2026-06-21T23:59:59, 还剩2天,       CALM
			# outside the working hours
			2026-06-08T18:30, 2026-06-08T20:00,    还剩1小时,     NEAR
			""")
	void saysHowLongThereIs(LocalDateTime now, LocalDateTime due, String words, Tone tone) {
		ClockView view = clocksAt(now).until(at(due));
		assertThat(view.relative()).isEqualTo(words);
		assertThat(view.tone()).isEqualTo(tone);
	}

	@Test
	void saysItInEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		Clocks clocks = clocksAt(LocalDateTime.of(2026, 6, 8, 9, 0));
		assertThat(clocks.until(at(LocalDateTime.of(2026, 6, 9, 10, 0))).relative()).isEqualTo("1 working day left");
		assertThat(clocks.until(at(LocalDateTime.of(2026, 6, 15, 10, 0))).relative()).isEqualTo("5 working days left");
	}

	@Test
	void explainsItselfLineByLine() {
		Clocks clocks = clocksAt(LocalDateTime.of(2026, 5, 8, 15, 0));
		assertThat(clocks.explain(at(LocalDateTime.of(2026, 5, 8, 15, 0)), at(LocalDateTime.of(2026, 5, 9, 15, 30))))
			.containsExactly("05-08 周五 15:00至18:00，3小时", "05-09 周六（调休上班） 09:00至12:00，3小时",
					"05-09 周六（调休上班） 13:30至15:30，2小时");
		assertThat(clocks.explain(at(LocalDateTime.of(2026, 6, 18, 17, 30)), at(LocalDateTime.of(2026, 6, 22, 10, 30))))
			.containsExactly("06-18 周四 17:30至18:00，30分", "06-19 周五（端午节休息）不计", "06-20 周六（端午节休息）不计", "06-21 周日（端午节休息）不计",
					"06-22 周一 09:00至10:30，1小时30分");
	}

	private static Clocks clocksAt(LocalDateTime now) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/shell");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		WorkingCalendar calendar = WorkingCalendar.asShipped();
		return new Clocks(new BusinessTime(InstantSource.fixed(at(now))),
				new WorkingTime(calendar, (day) -> WorkingHours.USUAL), calendar, new Words(messages));
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(BusinessTime.ZONE).toInstant();
	}

}
