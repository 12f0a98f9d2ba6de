package org.opscharter.occasions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.obligations.Recount;
import org.opscharter.occasions.OccasionRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Major occasions must be told, each within its time (T04–T07).
 */
@DepartmentTest
class OccasionsTests {

	@Autowired
	private Occasions occasions;

	@Autowired
	private OccasionDirectory directory;

	@Autowired
	private Channels channels;

	@Autowired
	private Recount recount;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonId lina;

	private PersonId wangfang;

	private ChannelId site;

	private ChannelId main;

	private ChannelId other;

	@BeforeEach
	void openTheDepartment() {
		Team team = Team.open(this.jdbc);
		this.lina = team.named("李娜");
		this.wangfang = team.named("王芳");
		Registers.forget(this.jdbc);
		this.site = open(ChannelClass.WEBSITE, "官网", false);
		this.main = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库", true);
		this.other = open(ChannelClass.NEW_MEDIA, "搜狐号", false);
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
		this.jdbc.sql("delete from occasions.notice_owed").update();
		this.jdbc.sql("delete from obligations.obligation where rule in ('T04', 'T05', 'T06', 'T07')").update();
	}

	@Test
	void anOpenDayIsToldWithTextAndPicturesWithinThreeWorkingDays() {
		OccasionId day = write("六一开放日", OccasionKind.EVENT, "2026-06-05", "2026-06-05");
		assertThat(rows(day)).as("nothing before the head has confirmed").isEmpty();
		this.occasions.confirm(day, this.wangfang);
		assertThat(rows(day)).containsExactly("T04 PENDING 06-10", "T05 PENDING 06-10");
		assertThat(this.directory.open()).filteredOn((card) -> card.id().equals(day))
			.singleElement()
			.satisfies((card) -> assertThat(card.owed()).isEqualTo(2));
		tell(day, this.site, true, false);
		assertThat(rows(day)).as("a text without a picture is not enough")
			.containsExactly("T04 PENDING 06-10", "T05 PENDING 06-10");
		tell(day, this.site, true, true);
		tell(day, this.other, true, true);
		assertThat(rows(day)).as("another account than the main one does not fulfil T05")
			.containsExactly("T04 MET 06-10", "T05 PENDING 06-10");
		this.clock.moveTo("2026-06-11T10:00");
		tell(day, this.main, true, true);
		assertThat(rows(day)).containsExactly("T04 MET 06-10", "T05 LATE 06-10");
		agreesWithTheWork(day);
	}

	@Test
	void whatWasToldBeforeTheDayItEndedDoesNotCount() {
		OccasionId fair = write("园长论坛", OccasionKind.EVENT, "2026-06-08", "2026-06-12");
		tell(fair, this.site, true, true);
		this.occasions.confirm(fair, this.wangfang);
		assertThat(rows(fair)).contains("T04 PENDING 06-17");
		agreesWithTheWork(fair);
	}

	@Test
	void aPromotionIsAnnouncedThreeDaysBeforeAndStartsUnannouncedOnlyWithTheHeadsReason() {
		OccasionId season = write("暑期课程季", OccasionKind.PROMOTION, "2026-06-18", "2026-08-31");
		this.occasions.confirm(season, this.wangfang);
		assertThat(rows(season)).containsExactly("T06 PENDING 06-15", "T07 PENDING 06-15");
		tell(season, this.site, true, false);
		assertThat(rows(season)).containsExactly("T06 MET 06-15", "T07 PENDING 06-15");
		this.clock.moveTo("2026-06-18T09:00");
		refused(Reason.NOTICE_MISSING, () -> this.occasions.start(season, "来不及了", false, this.lina));
		refused(Reason.NOTICE_MISSING, () -> this.occasions.start(season, " ", true, this.wangfang));
		this.occasions.start(season, "公众号被平台限流三天", true, this.wangfang);
		assertThat(this.jdbc.sql("select status || ' ' || start_words from occasions.occasion where id = :id")
			.param("id", season.id())
			.query(String.class)
			.single()).isEqualTo("STARTED 公众号被平台限流三天");
		agreesWithTheWork(season);
	}

	@Test
	void otherDaysMoveTheTermAndCancellingEndsIt() {
		OccasionId season = write("暑期课程季", OccasionKind.PROMOTION, "2026-06-18", "2026-08-31");
		this.occasions.confirm(season, this.wangfang);
		this.occasions.replan(season, plan("暑期课程季", OccasionKind.PROMOTION, "2026-06-25", "2026-08-31"), this.lina);
		assertThat(rows(season)).containsExactly("T06 PENDING 06-22", "T07 PENDING 06-22");
		agreesWithTheWork(season);
		this.occasions.cancel(season, "改到秋季", this.wangfang);
		assertThat(rows(season)).containsExactly("T06 VOID 06-22", "T07 VOID 06-22");
		refused(Reason.WRONG_STATE, () -> this.occasions.start(season, "", true, this.wangfang));
		agreesWithTheWork(season);
	}

	@Test
	void whatTheHeadDoesNotFindMajorOwesNothing() {
		OccasionId talk = write("教研沙龙", OccasionKind.EVENT, "2026-06-09", "2026-06-09");
		refused(Reason.REASON_MISSING, () -> this.occasions.deny(talk, "", this.wangfang));
		this.occasions.deny(talk, "内部活动，20人", this.wangfang);
		assertThat(rows(talk)).isEmpty();
		refused(Reason.WRONG_STATE, () -> this.occasions.confirm(talk, this.wangfang));
		refused(Reason.ENDS_BEFORE_IT_STARTS, () -> write("倒着的", OccasionKind.NEWS, "2026-06-09", "2026-06-08"));
	}

	@Test
	void statesKnowTheirSuccessors() {
		for (OccasionStatus from : OccasionStatus.values()) {
			for (OccasionStatus to : OccasionStatus.values()) {
				boolean allowed = (from == OccasionStatus.PLANNED && to != OccasionStatus.PLANNED)
						|| (from == OccasionStatus.STARTED && to == OccasionStatus.CANCELLED);
				assertThat(from.successors().contains(to)).as(from + " to " + to).isEqualTo(allowed);
			}
		}
	}

	private OccasionId write(String title, OccasionKind kind, String starts, String ends) {
		return this.occasions.write(plan(title, kind, starts, ends), true, this.lina);
	}

	private OccasionPlan plan(String title, OccasionKind kind, String starts, String ends) {
		return new OccasionPlan(title, kind, LocalDate.parse(starts), LocalDate.parse(ends), this.lina,
				Set.of(this.site, this.main));
	}

	private ChannelId open(ChannelClass channelClass, String name, boolean main) {
		return this.channels.open(
				new NewChannel(channelClass, ChannelProfile.of(name, "平台"), this.lina, Set.of(), main), this.wangfang);
	}

	private void tell(OccasionId occasion, ChannelId channel, boolean text, boolean pictures) {
		this.transaction
			.executeWithoutResult((status) -> this.occasions.told(occasion, new ChannelUpdate(UUID.randomUUID(),
					channel, null, this.clock.now(), this.lina, text, pictures, "六一开放日回顾", "/inbox")));
	}

	private static void refused(Reason reason, Runnable deed) {
		assertThatExceptionOfType(OccasionRefused.class).isThrownBy(deed::run)
			.extracting(OccasionRefused::reason)
			.isEqualTo(reason);
	}

	private List<String> rows(OccasionId occasion) {
		return this.jdbc.sql("""
				select rule || ' ' || state || ' ' || to_char(due_at at time zone 'Asia/Shanghai', 'MM-DD')
				  from obligations.obligation where matter_id = :id order by rule
				""").param("id", occasion.id()).query(String.class).list();
	}

	private void agreesWithTheWork(OccasionId occasion) {
		this.recount.now(null);
		assertThat(this.jdbc.sql("""
				select d.rule || ' ' || d.field || ': ' || d.ledger || ' / ' || d.work from obligations.difference d
				 where d.recount_id = (select id from obligations.recount order by id desc limit 1)
				   and d.matter_number = (select number from occasions.occasion where id = :id)
				""").param("id", occasion.id()).query(String.class).list()).isEmpty();
	}

}
