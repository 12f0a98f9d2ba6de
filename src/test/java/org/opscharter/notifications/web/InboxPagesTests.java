package org.opscharter.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@DepartmentTest
class InboxPagesTests {

	private static final Instant MORNING = Instant.parse("2026-06-05T09:12:00Z");

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Notifier notifier;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Persons persons;

	@Autowired
	private JdbcClient jdbc;

	private PersonId reader;

	@BeforeEach
	void somebody() {
		this.reader = this.persons.called("王芳");
	}

	@Test
	void showsAnUnreadNoticeInTheReadersLanguage() {
		tell("暑期招生季线上推广", "S0-7.2");
		assertThat(page("/inbox")).contains("「暑期招生季线上推广」等您决定", "赵敏提交，第2版", "未读1条", "S0-7.2", "06-05 17:12");
		assertThat(page("/inbox?lang=en")).contains("暑期招生季线上推广 awaits you", "by 赵敏, revision 2", "1 unread");
	}

	@Test
	void openingANoticeMarksItReadAndLeadsToTheExactPlace() {
		UUID notice = tell("甲", null);
		assertThat(read(notice, this.reader)).hasStatus(302).hasRedirectedUrl("/approvals/SP-2026-0001#decision");
		assertThat(page("/inbox")).contains("没有未读的通知", "看全部1条").doesNotContain("「甲」");
		assertThat(page("/inbox?box=all"))
			.contains("<a class=\"row-title\" href=\"/approvals/SP-2026-0001#decision\">");
		Instant first = readAt(notice);
		read(notice, this.reader);
		assertThat(readAt(notice)).isEqualTo(first);
	}

	@Test
	void lookingAtTheListReadsNothing() {
		UUID notice = tell("甲", null);
		page("/inbox");
		page("/inbox?box=all");
		page("/");
		assertThat(this.jdbc.sql("select read_at is null from notifications.notice where id = ?")
			.param(notice)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void aNoticeOfSomebodyElseDoesNotExist() {
		UUID notice = tell("甲", null);
		PersonId stranger = this.persons.called("张宇");
		assertThat(read(notice, stranger)).hasStatus(404);
		assertThat(this.jdbc.sql("select read_at is null from notifications.notice where id = ?")
			.param(notice)
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.pages.post().uri("/inbox/" + notice + "/reading").with(SignedIn.as(this.reader)).exchange())
			.hasStatus(403);
	}

	@Test
	void marksAllReadThatThePageShowed() {
		tell("甲", null);
		tell("乙", null);
		assertThat(this.pages.post()
			.uri("/inbox/reading")
			.param("until", MORNING.minusSeconds(60).toString())
			.with(SignedIn.as(this.reader))
			.with(csrf())
			.exchange()).hasStatus(302);
		assertThat(page("/inbox")).contains("未读2条");
		this.pages.post()
			.uri("/inbox/reading")
			.param("until", MORNING.plusSeconds(60).toString())
			.with(SignedIn.as(this.reader))
			.with(csrf())
			.exchange();
		assertThat(page("/inbox")).contains("没有未读的通知").doesNotContain("全部标为已读");
	}

	@Test
	void narrowsToOneClauseAndKeepsItInTheAddress() {
		tell("甲", "S0-7.2");
		tell("乙", "S0-9.1");
		assertThat(page("/inbox?clause=S0-9.1"))
			.contains("「乙」等您决定", "未读1条，依据S0-9.1", "clause=S0-9.1&amp;page=1&amp;format=")
			.doesNotContain("「甲」");
		assertThat(page("/inbox?clause=S0-1.1")).contains("没有依据这一条的通知", "去掉这个条件");
	}

	@Test
	void saysWhenThereIsNothing() {
		assertThat(page("/inbox")).contains("还没有通知");
	}

	@Test
	void countsInTheMenuWhatTheListHolds() {
		tell("甲", null);
		tell("乙", null);
		assertThat(this.jdbc.sql("select (" + InboxQueries.UNREAD + ")")
			.param("person", this.reader.id())
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(page("/inbox")).contains("未读2条");
	}

	@Test
	void showsTheLatestFourOnMyDay() {
		List.of("一", "二", "三", "四", "五").forEach((name) -> tell(name, null));
		assertThat(page("/")).contains("「五」", "「四」", "「三」", "「二」", "/inbox?box=all").doesNotContain("「一」");
	}

	@Test
	void exportsWhatTheFilterShows() {
		tell("=甲", "S0-7.2");
		tell("乙", null);
		MvcTestResult csv = get("/inbox?box=all&clause=S0-7.2&format=csv");
		assertThat(csv).hasStatusOk();
		assertThat(body(csv)).contains("「=甲」等您决定", "S0-7.2", "未读").doesNotContain("乙");
		assertThat(get("/inbox?format=xlsx")).hasStatusOk();
	}

	@Test
	void costsTheSameForFiveTwentyAndFiftyNotices() {
		page("/inbox?box=all");
		List<Integer> costs = List.of(5, 20, 50).stream().map((number) -> {
			for (int i = 0; i < number; i++) {
				tell("第" + number + "之" + i, "S0-7.2");
			}
			return StatementCount.of(() -> page("/inbox?box=all")).size();
		}).toList();
		assertThat(costs).containsOnly(costs.get(0));
		assertThat(costs.get(0)).isLessThanOrEqualTo(6);
	}

	@Test
	void opensAlsoWithANoticeWhoseWordsAreGone() {
		tell("甲", null);
		this.jdbc.sql("update notifications.notice set message = 'gone.notice' where person_id = ?")
			.param(this.reader.id())
			.update();
		assertThat(page("/inbox")).contains("一条通知");
	}

	@Test
	void leadsNowhereOutside() {
		for (String link : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> tell("甲", null, link));
		}
	}

	private UUID tell(String title, @Nullable String clause) {
		return tell(title, clause, "/approvals/SP-2026-0001#decision");
	}

	private UUID tell(String title, @Nullable String clause, String link) {
		String fact = UUID.randomUUID().toString();
		this.transaction
			.executeWithoutResult((status) -> this.notifier.tell(List.of(this.reader), new Notice(fact, "tests.notice",
					List.of(title, "赵敏", "2"), link, (clause != null) ? ClauseId.of(clause) : null), MORNING));
		return this.jdbc.sql("select id from notifications.notice where fact = ?")
			.param(fact)
			.query(UUID.class)
			.single();
	}

	private MvcTestResult read(UUID notice, PersonId person) {
		return this.pages.post().uri("/inbox/" + notice + "/reading").with(SignedIn.as(person)).with(csrf()).exchange();
	}

	private Instant readAt(UUID notice) {
		return this.jdbc.sql("select read_at from notifications.notice where id = ?")
			.param(notice)
			.query(Timestamp.class)
			.single()
			.toInstant();
	}

	private MvcTestResult get(String path) {
		return this.pages.get().uri(path).with(SignedIn.as(this.reader)).exchange();
	}

	private String page(String path) {
		MvcTestResult result = get(path);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
