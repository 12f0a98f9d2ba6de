package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who decides where somebody is missing: the next superior, and if there is none, nobody
 * may submit.
 */
@DepartmentTest
class VacantPostTests {

	private static final String TITLE = "暑期招生季线上推广";

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	@BeforeEach
	void openTheOffice() {
		this.office = Office.open(this.jdbc);
	}

	@Test
	void goesToTheNextSuperiorAndSaysSo() {
		Office.leaves(this.jdbc, this.office.head());
		assertThat(preview(this.office.applicant(), "80000")).containsExactly("总经理 VACANT", "总经理 VACANT merged",
				"总经理 STRAIGHT merged");
	}

	@Test
	void neverGoesToSomebodyBelowTheVacantPost() {
		PersonId below = this.office.hireUnderASuperior(this.jdbc);
		assertThat(preview(below, "80000")).containsExactly("专员 STRAIGHT", "负责人 STRAIGHT", "总经理 STRAIGHT");
		Office.leaves(this.jdbc, this.office.head());
		assertThat(preview(below, "80000")).containsExactly("专员 STRAIGHT", "总经理 VACANT", "总经理 STRAIGHT merged");
	}

	@Test
	void namesThePostThatNobodyHolds() {
		Office.leaves(this.jdbc, this.office.gm());
		refuses(this.office.applicant(), "approvals.step.gm");
		assertThat(preview(this.office.applicant(), "49999")).hasSize(2);
	}

	@Test
	void takesTheHeadsOwnToHisSuperior() {
		assertThat(preview(this.office.head(), "100")).containsExactly("总经理 STRAIGHT", "总经理 OWN merged");
	}

	@Test
	void takesTheGeneralManagersOwnToTheLeadershipOrRefusesIt() {
		refuses(this.office.gm(), "approvals.post.LEAD");
		this.office.hireLeadership(this.jdbc);
		assertThat(preview(this.office.gm(), "80000")).containsExactly("公司领导 VACANT", "负责人 STRAIGHT", "公司领导 OWN");
	}

	@Test
	void passesTheOpenStepOfSomebodyWhoHasLeftToTheNextSuperior() {
		String number = this.office.submit(this.approvals, TITLE, "80000");
		Office.leaves(this.jdbc, this.office.head());
		this.approvals.relieve(this.office.head());
		assertThat(seats(number)).containsExactly("1 负责人 LAPSED", "1 总经理 OPEN", "2 负责人 LAPSED", "2 总经理 MERGED",
				"3 总经理 MERGED");
		assertThat(this.jdbc.sql("select count(*) from notifications.notice where person_id = :gm")
			.param("gm", this.office.gm().id())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.approvals.decide(number, Verdict.agree(this.office.gm(), Office.revision(1), Office.ALL_MET)))
			.isEqualTo(RequestStatus.APPROVED);
	}

	@Test
	void opensNoStepForSomebodyWhoHasLeft() {
		PersonId below = this.office.hireUnderASuperior(this.jdbc);
		String number = this.office.as(below).submit(this.approvals, TITLE, "100");
		Office.leaves(this.jdbc, this.office.head());
		this.approvals.decide(number, Verdict.agree(this.office.applicant(), Office.revision(1), Office.ALL_MET));
		assertThat(seats(number)).containsExactly("1 专员 AGREED", "2 负责人 LAPSED", "2 总经理 OPEN");
	}

	@Test
	void approvesNothingByADeparture() {
		String number = this.office.submit(this.approvals, TITLE, "80000");
		this.approvals.decide(number, Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
		Office.leaves(this.jdbc, this.office.gm());
		this.approvals.relieve(this.office.gm());
		assertThat(seats(number)).contains("3 总经理 OPEN");
		PersonId successor = this.office.hireSecondGeneralManager(this.jdbc);
		this.approvals.relieve(this.office.gm());
		assertThat(seats(number)).contains("3 总经理 LAPSED", "3 联席总经理 OPEN");
		assertThat(this.approvals.decide(number, Verdict.agree(successor, Office.revision(1), List.of())))
			.isEqualTo(RequestStatus.APPROVED);
	}

	@Test
	void plansAnewWhenAReturnedOneComesBack() {
		UUID paper = UUID.randomUUID();
		String number = this.office.submit(this.approvals, paper, TITLE, "100", 1);
		this.approvals.decide(number, Verdict.sendBack(this.office.head(), Office.revision(1), "补充数据"));
		Office.leaves(this.jdbc, this.office.head());
		this.office.submit(this.approvals, paper, TITLE, "100", 2);
		assertThat(seats(number)).contains("1 总经理 OPEN", "2 总经理 MERGED").doesNotContain("1 负责人 OPEN");
	}

	private List<String> preview(PersonId applicant, String amount) {
		Facts facts = Facts.of(applicant, this.office.department(), new BigDecimal(amount), "");
		return this.approvals.preview("approval.project", facts)
			.stream()
			.map((step) -> names(step) + " " + step.turn() + (step.merged() ? " merged" : ""))
			.toList();
	}

	private static String names(PlannedStep step) {
		assertThat(step.vacancy() != null).isEqualTo(step.turn() == Turn.VACANT);
		return String.join("、", step.persons().stream().map(Member::name).toList());
	}

	private void refuses(PersonId applicant, String post) {
		assertThatExceptionOfType(PostVacant.class).isThrownBy(() -> preview(applicant, "80000"))
			.satisfies((vacant) -> assertThat(vacant.step()).isEqualTo(post));
	}

	private List<String> seats(String number) {
		return this.jdbc.sql("""
				select s.position || ' ' || s.name || ' ' || s.state from approvals.seat s
				  join approvals.request r on r.id = s.request_id where r.number = :number
				 order by s.round, s.position, s.place
				""").param("number", number).query(String.class).list();
	}

}
