package org.opscharter.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.obligations.Recount;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the channels owe, and how it is counted (T01, T03, T08, T09).
 */
@DepartmentTest
class CadenceTests {

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelColumns columns;

	@Autowired
	private ColumnChecks checks;

	@Autowired
	private ChannelUpdates updates;

	@Autowired
	private ChannelDirectory directory;

	@Autowired
	private Recount recount;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private PersonId lina;

	private PersonId wangfang;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
		this.lina = this.team.named("李娜");
		this.wangfang = this.team.named("王芳");
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
	}

	@Test
	void countsTheWeekOfTheWebsiteAndSaysHowManyWereLacking() {
		ChannelId site = website();
		this.clock.moveTo("2026-06-15T10:00");
		assertThat(rows(site)).containsExactly("T01 2026-W25 PENDING 0/3");
		publish(site);
		publish(site);
		assertThat(rows(site)).containsExactly("T01 2026-W25 PENDING 2/3");
		this.clock.moveTo("2026-06-22T00:01");
		assertThat(rows(site)).containsExactly("T01 2026-W25 MISSED 2/3", "T01 2026-W26 PENDING 0/3");
		assertThat(this.jdbc.sql(
				"select arguments[5] from notifications.waiting where person_id = :p and message = 'obligations.notice.short'")
			.param("p", this.lina.id())
			.query(String.class)
			.list()).contains("1");
		agreesWithTheWork(site);
	}

	@Test
	void isMetWithTheLastOneAskedForAndStaysSo() {
		ChannelId site = website();
		this.clock.moveTo("2026-06-15T10:00");
		publish(site);
		publish(site);
		UUID last = publish(site);
		assertThat(rows(site)).containsExactly("T01 2026-W25 MET 3/3");
		this.clock.moveTo("2026-06-15T10:05");
		this.transaction.executeWithoutResult((status) -> this.updates.withdrawn(last, this.wangfang));
		assertThat(rows(site)).containsExactly("T01 2026-W25 MET 3/3");
		agreesWithTheWork(site);
	}

	@Test
	void whatIsTakenDownInTheRunningWeekNoLongerCounts() {
		ChannelId site = website();
		this.clock.moveTo("2026-06-15T10:00");
		UUID first = publish(site);
		publish(site);
		this.clock.moveTo("2026-06-16T10:00");
		this.transaction.executeWithoutResult((status) -> this.updates.withdrawn(first, this.wangfang));
		assertThat(rows(site)).containsExactly("T01 2026-W25 PENDING 1/3");
		publish(site);
		assertThat(rows(site)).containsExactly("T01 2026-W25 PENDING 2/3");
		agreesWithTheWork(site);
	}

	@Test
	void newMediaOwesEveryDayWeekendsIncludedAndAClosedDayStays() {
		ChannelId account = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		this.clock.moveTo("2026-06-13T12:00");
		publish(account);
		this.clock.moveTo("2026-06-14T09:00");
		this.clock.moveTo("2026-06-15T08:00");
		publishAt(account, "2026-06-14T22:00");
		assertThat(rows(account)).contains("T03 2026-06-13 MET 1/1", "T03 2026-06-14 MISSED 0/1",
				"T03 2026-06-15 PENDING 0/1");
		agreesWithTheWork(account);
	}

	@Test
	void daysMissedWhileTheProgramStoodAreMadeUpForOnce() {
		ChannelId account = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		this.clock.setTo("2026-06-11T08:00");
		publish(account);
		assertThat(rows(account)).containsExactly("T03 2026-06-09 PENDING 0/1", "T03 2026-06-10 PENDING 0/1",
				"T03 2026-06-11 MET 1/1");
		this.clock.moveTo("2026-06-11T08:01");
		assertThat(rows(account)).startsWith("T03 2026-06-09 MISSED 0/1", "T03 2026-06-10 MISSED 0/1");
		agreesWithTheWork(account);
	}

	@Test
	void aChangeOfTheRequirementLeavesTheRunningPeriodAlone() {
		ChannelId account = open(ChannelClass.NEW_MEDIA, "启蒙家园", false);
		this.clock.moveTo("2026-06-10T09:00");
		LocalDate from = this.channels.require(account,
				new OwnRequirement(new Requirement(Requirement.Unit.WEEK, 1), Requirement.Holidays.PRESET, "招聘板块，每周一次"),
				this.wangfang);
		assertThat(from).isEqualTo(LocalDate.of(2026, 6, 15));
		this.clock.moveTo("2026-06-16T09:00");
		assertThat(rows(account)).contains("T03 2026-06-14 MISSED 0/1", "T03 2026-W25 PENDING 0/1")
			.doesNotContain("T03 2026-06-15 PENDING 0/1", "T03 2026-06-16 PENDING 0/1");
		agreesWithTheWork(account);
	}

	@Test
	void holidaysAreSparedWhereTheChannelSaysSo() {
		ChannelId account = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		this.channels.require(account,
				new OwnRequirement(new Requirement(Requirement.Unit.DAY, 1), Requirement.Holidays.EXEMPT, "端午停更"),
				this.wangfang);
		this.clock.moveTo("2026-06-22T09:00");
		assertThat(rows(account)).as("06-19 to 06-21 are the Dragon Boat holiday")
			.contains("T03 2026-06-18 MISSED 0/1", "T03 2026-06-22 PENDING 0/1")
			.doesNotContain("T03 2026-06-19 MISSED 0/1", "T03 2026-06-20 MISSED 0/1", "T03 2026-06-21 MISSED 0/1");
	}

	@Test
	void aFixedColumnIsLookedAtEveryMonth() {
		ChannelId site = website();
		ColumnId news = this.columns.create(site, plan("新闻", true), this.lina, this.wangfang);
		ColumnId about = this.columns.create(site, plan("公司介绍", true), this.lina, this.wangfang);
		this.clock.moveTo("2026-07-02T09:00");
		assertThat(rows(news.id())).containsExactly("T08 2026-07 PENDING");
		this.checks.check(news, "两条旧闻已下线", "", this.lina);
		assertThat(rows(news.id())).as("it still needs its update").containsExactly("T08 2026-07 PENDING");
		publish(site, news);
		assertThat(rows(news.id())).containsExactly("T08 2026-07 MET");
		this.checks.check(about, "逐页看过", "内容无变化", this.lina);
		assertThat(rows(about.id())).containsExactly("T08 2026-07 MET");
		assertThatExceptionOfType(ChannelRefused.class)
			.isThrownBy(() -> this.checks.check(about, "看过", "", this.team.named("孙磊")))
			.extracting(ChannelRefused::reason)
			.isEqualTo(Reason.NOT_RESPONSIBLE);
		agreesWithTheWork(site);
	}

	@Test
	void whoTakesAChannelOverOwesWhatRuns() {
		ChannelId site = website();
		this.clock.moveTo("2026-06-15T10:00");
		PersonId chentao = this.team.named("陈涛");
		this.channels.appoint(site, chentao, Set.of(this.lina), this.wangfang);
		assertThat(this.jdbc
			.sql("select owner_id from obligations.obligation where matter_id = :id and period = '2026-W25'")
			.param("id", site.id())
			.query(UUID.class)
			.single()).isEqualTo(chentao.id());
		agreesWithTheWork(site);
	}

	@Test
	void aClosedChannelOwesNothingAnyMore() {
		ChannelId site = website();
		this.clock.moveTo("2026-06-15T10:00");
		this.channels.close(site, "改版停用", this.wangfang);
		assertThat(rows(site)).containsExactly("T01 2026-W25 VOID 0/3");
		this.clock.moveTo("2026-06-23T10:00");
		assertThat(rows(site)).hasSize(1);
		agreesWithTheWork(site);
	}

	@Test
	void theRegisterRefusesASecondAccountAndASecondMainOne() {
		open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		assertThatExceptionOfType(ChannelRefused.class).isThrownBy(() -> open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", false))
			.extracting(ChannelRefused::reason)
			.isEqualTo(Reason.NAME_TAKEN);
		assertThatExceptionOfType(ChannelRefused.class).isThrownBy(() -> open(ChannelClass.NEW_MEDIA, "启蒙家园", true))
			.extracting(ChannelRefused::reason)
			.isEqualTo(Reason.SECOND_MAIN);
	}

	@Test
	void othersReadTheDirectory() {
		ChannelId site = website();
		ColumnId news = this.columns.create(site, plan("新闻", true), this.lina, this.wangfang);
		ChannelId account = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		assertThat(this.directory.inUse()).extracting(ChannelCard::name).containsExactly("官网", "启蒙幼教智库");
		assertThat(this.directory.channels(List.of(site, account))).hasSize(2);
		assertThat(this.directory.channel(site).orElseThrow().columns())
			.containsExactly(new ColumnCard(news, site, "新闻", this.lina, true, true));
		this.columns.close(news, "并入资讯", this.wangfang);
		assertThat(this.directory.column(news)).contains(new ColumnCard(news, site, "新闻", this.lina, true, false));
		assertThat(this.directory.channel(site).orElseThrow().columns()).isEmpty();
	}

	private ChannelId website() {
		return open(ChannelClass.WEBSITE, "官网", true);
	}

	private ChannelId open(ChannelClass channelClass, String name, boolean main) {
		return this.channels.open(
				new NewChannel(channelClass, ChannelProfile.of(name, "平台"), this.lina, Set.of(), main), this.wangfang);
	}

	private static ColumnPlan plan(String name, boolean fixed) {
		return new ColumnPlan(name, "", fixed, MediaColumn.Frequency.WEEKLY);
	}

	private UUID publish(ChannelId channel) {
		return publish(channel, null);
	}

	private UUID publish(ChannelId channel, ColumnId column) {
		UUID publication = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.updates.record(new ChannelUpdate(publication, channel,
				column, this.clock.now(), this.lina, true, true, "六一开放日回顾", "/inbox")));
		return publication;
	}

	private void publishAt(ChannelId channel, String moment) {
		this.transaction.executeWithoutResult((status) -> this.updates.record(new ChannelUpdate(UUID.randomUUID(),
				channel, null, LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant(), this.lina, true, true,
				"补登", "/inbox")));
	}

	private List<String> rows(ChannelId channel) {
		return rows(channel.id());
	}

	private List<String> rows(UUID matter) {
		return this.jdbc.sql("""
				select rule || ' ' || period || ' ' || state || coalesce(' ' || reached || '/' || target, '')
				  from obligations.obligation where matter_id = :id order by due_at
				""").param("id", matter).query(String.class).list();
	}

	private void agreesWithTheWork(ChannelId channel) {
		this.recount.now(null);
		assertThat(this.jdbc.sql("""
				select d.rule || ' ' || d.period || ' ' || d.field || ': ' || d.ledger || ' / ' || d.work
				  from obligations.difference d
				 where d.recount_id = (select id from obligations.recount order by id desc limit 1)
				   and d.matter_number = (select number from channels.channel where id = :id)
				""").param("id", channel.id()).query(String.class).list()).isEmpty();
	}

}
