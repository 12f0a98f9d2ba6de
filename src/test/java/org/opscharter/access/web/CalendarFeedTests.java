package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.access.web.PlainBrowser.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.StatementCount;
import org.opscharter.WorldTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * 李娜's telephone reads what is due from her, and nobody else's; and it stops when she
 * says so.
 */
@WorldTest
class CalendarFeedTests {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost(/calendar/[\\w-]{43}\\.ics)");

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient jdbc;

	private PlainBrowser lina;

	private PlainBrowser telephone;

	@BeforeEach
	void sheIsIn() {
		this.lina = new PlainBrowser(this.pages);
		this.lina.signIn("lina", "opscharter");
		this.telephone = new PlainBrowser(this.pages);
	}

	@Test
	void aCalendarReadsWhatIsDueWithoutSigningIn() {
		String path = address();
		MvcTestResult answer = this.telephone.get(path);
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
		assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		ICalendar calendar = Biweekly.parse(read(answer)).first();
		assertThat(calendar.getNames()).singleElement()
			.satisfies((name) -> assertThat(name.getValue()).isEqualTo("运章 · 李娜"));
		List<String> titles = calendar.getEvents().stream().map((event) -> event.getSummary().getValue()).toList();
		assertThat(titles).isNotEmpty().noneMatch((title) -> title.contains("??"));
		assertThat(titles).anyMatch((title) -> title.startsWith("任务：")).anyMatch((title) -> title.contains("六一开放日"));
		assertThat(calendar.getEvents()).extracting((event) -> event.getUid().getValue()).doesNotHaveDuplicates();
		assertThat(calendar.getEvents()).filteredOn((event) -> event.getSummary().getValue().contains("官网每周更新"))
			.singleElement()
			.satisfies((event) -> assertThat(event.getDateStart().getValue().hasTime()).isFalse())
			.satisfies((event) -> assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
				.isEqualTo("20260614"));
		VEvent first = calendar.getEvents().get(0);
		assertThat(first.getUrl().getValue()).startsWith("http://localhost/");
		int owed = this.jdbc
			.sql("""
					select (select count(*) from obligations.obligation o where o.owner_id = a.person_id and o.state = 'PENDING'
					         and o.due_at between timestamptz '2026-06-01 09:00+08' and timestamptz '2026-08-07 09:00+08')
					     + (select count(*) from tasks.task t where t.owner_id = a.person_id and t.status in ('OPEN', 'IN_PROGRESS')
					         and t.due_at between timestamptz '2026-06-01 09:00+08' and timestamptz '2026-08-07 09:00+08')
					  from access.account a where a.username = 'lina'
					""")
			.query(Integer.class)
			.single();
		assertThat(titles).hasSizeGreaterThanOrEqualTo(owed);
	}

	@Test
	void aNewAddressEndsTheEarlierAndNoneIsReadAfterItsEnd() {
		String first = address();
		String second = address();
		assertThat(this.telephone.get(first)).hasStatus(404);
		assertThat(this.telephone.get(second)).hasStatusOk();
		assertThat(this.lina.get("/account")).bodyText().contains("有一个订阅地址", "换一个地址").doesNotContain(second);
		assertThat(this.lina.delete("/account/feed")).hasRedirectedUrl("/account#feed");
		assertThat(this.jdbc.sql("select deed from activity.entry where deed like 'activity.account.feed%' order by id")
			.query(String.class)
			.list())
			.endsWith("activity.account.feedIssued", "activity.account.feedIssued", "activity.account.feedEnded");
		assertThat(this.telephone.get(second)).hasStatus(404);
		assertThat(this.lina.get("/account")).bodyText().contains("生成订阅地址").doesNotContain("换一个地址");
	}

	@Test
	void readsNothingForSomebodyWhoseAccountIsClosed() {
		String path = address();
		this.jdbc.sql("update access.account set closed_at = now() where username = 'lina'").update();
		try {
			assertThat(this.telephone.get(path)).hasStatus(404);
		}
		finally {
			this.jdbc.sql("update access.account set closed_at = null where username = 'lina'").update();
		}
	}

	@Test
	void keepsTheSecretOfTheAddressAsADigestOnly() {
		String path = address();
		String token = path.substring("/calendar/".length(), path.length() - ".ics".length());
		assertThat(this.jdbc.sql("select token_hash from access.feed_link").query(String.class).list())
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"))
			.noneMatch((hash) -> hash.contains(token));
	}

	@Test
	void costsTheSameHoweverMuchIsDue() {
		String path = address();
		assertThat(StatementCount.of(() -> this.telephone.get(path))).hasSizeLessThanOrEqualTo(7);
	}

	private String address() {
		String page = read(this.lina.post("/account/feed", Map.of()));
		assertThat(page).contains("地址只显示这一次", "iPhone").doesNotContain("??");
		Matcher address = ADDRESS.matcher(page);
		assertThat(address.find()).isTrue();
		return address.group(1);
	}

}
