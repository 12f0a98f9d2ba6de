package org.opscharter.workcalendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;
import org.opscharter.workcalendar.web.NoticeForm.Line;
import org.opscharter.workcalendar.web.NoticeForm.Reading;

import org.springframework.mock.web.MockMultipartFile;

class NoticeFormTests {

	@Test
	void readsADayALine() {
		Reading reading = read("# 元旦\n2027-01-01,休,元旦\n\n2027/1/3，班，元旦\r\n2027.2.5\t休息");
		assertThat(reading.isClean()).isTrue();
		assertThat(reading.notice().days()).containsExactly(new Deviation(LocalDate.of(2027, 1, 1), false, "元旦"),
				new Deviation(LocalDate.of(2027, 1, 3), true, "元旦"),
				new Deviation(LocalDate.of(2027, 2, 5), false, ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2027-13-01,休,元旦 | date", "元旦 | date", "2027-01-01-02,休 | date",
			"2026-01-01,休,元旦 | year", "2027-01-01,元旦 | kind", "2027-01-01 | kind", "2027-01-01,班,元旦 | weekday" })
	void saysWhatIsWrongWithALine(String line, String problem) {
		Reading reading = read(line);
		assertThat(reading.isClean()).isFalse();
		assertThat(reading.lines()).extracting(Line::problem).containsExactly(problem);
	}

	@Test
	void refusesADayTwiceAtItsSecondLine() {
		assertThat(read("2027-01-01,休\n2027-01-02,休\n2027-01-01,休").lines()).extracting(Line::problem)
			.containsExactly(null, null, "twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n \n", "# nothing" })
	void nothingIsNoNotice(String text) {
		assertThat(read(text).isClean()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void readsFilesOfBothEncodings(String charset) {
		byte[] file = "2027-01-01,休,元旦".getBytes(Charset.forName(charset));
		assertThat(of(file).read(2027).notice().days())
			.containsExactly(new Deviation(LocalDate.of(2027, 1, 1), false, "元旦"));
	}

	@Test
	void leavesTheByteOrderMarkOut() {
		byte[] file = "\uFEFF2027-01-01,休,元旦".getBytes(StandardCharsets.UTF_8);
		assertThat(of(file).read(2027).isClean()).isTrue();
	}

	@Test
	void writesANoticeSoThatItReadsBack() {
		HolidayNotice notice = read("2027-01-01,休,元旦\n2027-01-03,班,元旦").notice();
		assertThat(NoticeForm.of(notice).read(2027).notice()).isEqualTo(notice);
	}

	private static Reading read(String lines) {
		return new NoticeForm("通知", lines, null).read(2027);
	}

	private static NoticeForm of(byte[] file) {
		return new NoticeForm("通知", "", new MockMultipartFile("file", file));
	}

}
