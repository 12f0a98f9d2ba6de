package org.opscharter.workcalendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.DayKind;
import org.opscharter.time.WorkingCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DepartmentTest
class CalendarPagesTests {

	private static final String SOURCE = "国务院办公厅关于部分节假日安排的通知";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Persons persons;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private JdbcClient jdbc;

	private PersonId admin;

	private PersonId reader;

	@BeforeEach
	void twoPeople() {
		this.admin = this.persons.holding(RoleColumn.ADMIN, "管理员");
		this.reader = this.persons.holding(RoleColumn.SP, "赵敏");
	}

	@Test
	void everybodyReadsTheYear() {
		assertThat(get("/organisation/calendar", this.reader)).hasStatusOk()
			.bodyText()
			.contains("2026年工作日历", "2026年共248个工作日", "依据：国务院办公厅关于2026年部分节假日安排的通知", "02-15 周日至02-23 周一", "9天", "05-09 周六",
					"调休上班")
			.doesNotContain("工作日历未维护", "载入放假安排");
	}

	@Test
	void saysThatAYearHasNoNotice() {
		assertThat(get("/organisation/calendar?year=2041", this.reader)).hasStatusOk()
			.bodyText()
			.contains("本年度工作日历未维护", "春节");
	}

	@Test
	void knowsNoYearFarAway() {
		assertThat(get("/organisation/calendar?year=9999", this.reader)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void keepsToItsBudget() {
		assertThat(StatementCount.of(() -> assertThat(get("/organisation/calendar", this.reader)).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void showsWhatANoticeMeansBeforeItIsLoaded() {
		assertThat(send("/organisation/calendar/2042/preview", "2042-01-01,休,元旦\n2042-01-04,班,元旦")).hasStatusOk()
			.bodyText()
			.contains("共2行，都能载入", "01-04 周六 调休上班", "以下法定节假日没有列为休息", "载入2042年的放假安排");
		assertThat(this.calendar.isNoticed(2042)).isFalse();
	}

	@Test
	void loadsANoticeAndTakesItBack() {
		LocalDate saturday = LocalDate.of(2043, 1, 3);
		assertThat(send("/organisation/calendar/2043/notice", "2043-01-01,休,元旦\n2043-01-03,班,元旦"))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.calendar.kindOf(saturday)).isEqualTo(DayKind.MAKE_UP);
		assertThat(deeds(2043)).containsExactly("activity.workcalendar.loaded");

		assertThat(this.pages.method(HttpMethod.DELETE)
			.uri("/organisation/calendar/2043/change")
			.with(SignedIn.as(this.admin))
			.with(csrf())).hasStatus(HttpStatus.FOUND);
		assertThat(this.calendar.isNoticed(2043)).isFalse();
		assertThat(deeds(2043)).containsExactly("activity.workcalendar.loaded", "activity.workcalendar.taken_back");
	}

	@Test
	void losesNothingTypedWhenALineIsWrong() {
		assertThat(send("/organisation/calendar/2044/notice", "2044-01-01,休,元旦\n2044-02-30,休,春节"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("第2行：日期应写成", "2044-02-30,休,春节</textarea>", SOURCE);
		assertThat(this.calendar.isNoticed(2044)).isFalse();
	}

	@Test
	void asksForLines() {
		assertThat(send("/organisation/calendar/2044/preview", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请填写逐日安排，或选择一个文件");
	}

	@Test
	void readsAFile() {
		MockMultipartFile file = new MockMultipartFile("file", "2045.csv", "text/csv",
				"2045-01-01,休,元旦".getBytes(StandardCharsets.UTF_8));
		assertThat(this.pages.post()
			.uri("/organisation/calendar/2045/preview")
			.multipart()
			.file(file)
			.param("source", SOURCE)
			.param("lines", "")
			.with(SignedIn.as(this.admin))
			.with(csrf())).hasStatusOk().bodyText().contains("01-01 周日 休息");
	}

	@Test
	void changesOneDay() {
		send("/organisation/calendar/2046/notice", "2046-01-01,休,元旦");
		LocalDate friday = LocalDate.of(2046, 3, 2);
		assertThat(day(friday, "REST", "厂庆")).hasStatus(HttpStatus.FOUND);
		assertThat(this.calendar.nameOf(friday)).isEqualTo("厂庆");
		assertThat(day(friday, "REST", "厂庆")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("这一天已经是这样");
		assertThat(day(friday, "PLAIN", "")).hasStatus(HttpStatus.FOUND);
		assertThat(this.calendar.kindOf(friday)).isEqualTo(DayKind.WORKING);
		assertThat(day(friday, "WORK", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("周一至周五本来就上班");
	}

	@Test
	void changesNoDayOfAYearWithoutANotice() {
		assertThat(day(LocalDate.of(2047, 3, 2), "REST", "厂庆")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("这一年还没有放假安排，请先载入");
	}

	@Test
	void letsNobodyElseKeepIt() {
		assertThat(this.pages.post()
			.uri("/organisation/calendar/2048/notice")
			.param("source", SOURCE)
			.param("lines", "2048-01-01,休,元旦")
			.with(SignedIn.as(this.reader))
			.with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.calendar.isNoticed(2048)).isFalse();
	}

	private MvcTestResult get(String address, PersonId person) {
		return this.pages.get().uri(address).with(SignedIn.as(person)).exchange();
	}

	private MvcTestResult send(String address, String lines) {
		return this.pages.post()
			.uri(address)
			.param("source", SOURCE)
			.param("lines", lines)
			.with(SignedIn.as(this.admin))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult day(LocalDate date, String kind, String name) {
		return this.pages.post()
			.uri("/organisation/calendar/days")
			.param("date", date.toString())
			.param("kind", kind)
			.param("name", name)
			.with(SignedIn.as(this.admin))
			.with(csrf())
			.exchange();
	}

	private List<String> deeds(int year) {
		return this.jdbc.sql(
				"select deed from activity.entry where subject_kind = 'workcalendar' and subject_number = :year order by id")
			.param("year", String.valueOf(year))
			.query(String.class)
			.list();
	}

}
