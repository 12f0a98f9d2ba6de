package org.opscharter.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.channels.ChannelUpdates;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.content.Category;
import org.opscharter.content.DraftId;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.Flags;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Source;
import org.opscharter.content.Target;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The content calendar as people read it and plan on it.
 */
@DepartmentTest
class ContentCalendarTests {

	private static final String WEEK = "/content/calendar?day=2026-06-30";

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelUpdates updates;

	@Autowired
	private EditorialDesk desk;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private ChannelId account;

	@BeforeEach
	void anAccountThatIsUpdatedEachDay() {
		Registers.forget(this.jdbc);
		this.team = Team.open(this.jdbc);
		this.clock.moveTo("2026-06-21T09:00");
		this.account = this.channels.open(new NewChannel(ChannelClass.NEW_MEDIA, ChannelProfile.of("启蒙幼教智库", "微信公众号"),
				this.team.named("李娜"), Set.of(), true), this.team.named("王芳"));
		for (int day = 1; day <= 6; day++) {
			this.clock.moveTo("2026-06-2%dT10:00".formatted(day + 1));
			this.transaction
				.executeWithoutResult((status) -> this.updates.record(new ChannelUpdate(UUID.randomUUID(), this.account,
						null, this.clock.now(), this.team.named("李娜"), true, false, "每天一篇", "/content/drafts")));
		}
		this.clock.moveTo("2026-06-30T09:00");
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
	}

	@Test
	void aWeekShowsWhatIsPlannedWhatIsMissingAndHowFarTheChannelIs() {
		DraftId draft = draft("夏季饮食与午睡");
		String number = this.desk.find(draft).number();
		assertThat(post("李娜", "/content/drafts/" + number + "/schedule", "at", "2026-07-02T09:30")).hasStatus(302);

		assertThat(get("李娜", WEEK)).hasStatusOk()
			.bodyText()
			.contains("第27周", "06-29 周一", "07-05 周日", "启蒙幼教智库")
			.containsSubsequence("缺", "空", "夏季饮食与午睡", "09:30 草稿", "6/7")
			.doesNotContain("??");
		assertThat(get("李娜", "/content/calendar?day=2026-07-02&view=month")).bodyText()
			.containsSubsequence("2026年7月", "07-02 周四", "夏季饮食与午睡", "启蒙幼教智库");
		assertThat(get("李娜", "/content/calendar?view=fortnight&day=2026-06-29")).bodyText().contains("07-12 周日");
		assertThat(get("李娜", "/content/calendar?view=x&day=y")).hasStatusOk();
		assertThat(get("马骏", WEEK)).hasStatus(404);
	}

	@Test
	void aPieceIsMovedToAnotherDayButNotIntoThePastAndNotByOthers() {
		DraftId draft = draft("夏季饮食与午睡");
		String move = "/content/calendar/" + this.desk.find(draft).number();

		assertThat(post("李娜", move, "at", "2026-07-03T09:30", "view", "week", "day", "2026-06-29"))
			.hasRedirectedUrl("/content/calendar?view=week&day=2026-06-29");
		assertThat(planned(draft))
			.isEqualTo(Timestamp.from(LocalDateTime.parse("2026-07-03T09:30").atZone(BusinessTime.ZONE).toInstant()));
		post("李娜", move, "at", "2026-06-01T09:30");
		post("李娜", move, "at", "morgen");
		post("王芳", move, "at", "2026-07-04T09:30");
		assertThat(post("赵敏", move, "at", "2026-07-04T09:30")).hasStatus(404);
		assertThat(planned(draft))
			.isEqualTo(Timestamp.from(LocalDateTime.parse("2026-07-03T09:30").atZone(BusinessTime.ZONE).toInstant()));
	}

	@Test
	void theCalendarTakesTheSameStatementsForManyPieces() {
		plan("第一篇");
		statements();
		int few = statements();
		for (int number = 0; number < 30; number++) {
			plan("第" + number + "篇");
		}

		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(10);
	}

	private void plan(String title) {
		post("李娜", "/content/drafts/" + this.desk.find(draft(title)).number() + "/schedule", "at", "2026-07-01T08:00");
	}

	private int statements() {
		return StatementCount.of(() -> assertThat(get("李娜", WEEK)).hasStatusOk()).size();
	}

	private DraftId draft(String title) {
		return this.desk.write(Manuscript.titled(title)
			.saying(title, "", "<p>正文。</p>")
			.declaring(Category.KNOW_HOW, List.of(new Source("园所供稿", true)),
					List.of(new Target(this.account.id(), null)), Flags.NONE),
				this.team.named("李娜"));
	}

	private Timestamp planned(DraftId draft) {
		return this.jdbc.sql("select planned_at from content.draft where id = :id")
			.param("id", draft.id())
			.query(Timestamp.class)
			.single();
	}

	private MvcTestResult get(String name, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(this.team.named(name))).exchange();
	}

	private MvcTestResult post(String name, String address, String... fields) {
		MockMvcRequestBuilder request = this.browser.method(HttpMethod.POST)
			.uri(address)
			.with(csrf())
			.with(SignedIn.as(this.team.named(name)));
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

}
