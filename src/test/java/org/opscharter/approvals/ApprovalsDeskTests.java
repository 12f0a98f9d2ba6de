package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.documents.Attachment;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens at the desk, on a real database, told by a small office of its own.
 */
@DepartmentTest
class ApprovalsDeskTests {

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Parts parts;

	private Office office;

	@BeforeEach
	void openTheOffice() {
		this.office = Office.open(this.jdbc);
	}

	@Test
	void mergesConsecutiveStepsOfOnePersonAndAddsTheGeneralManagerFromTheThresholdOn() {
		assertThat(names(preview("49999.99"))).containsExactly("head", "head merged");
		assertThat(names(preview("50000"))).containsExactly("head", "head merged", "gm");
	}

	@Test
	void takesThePathItShowed() {
		String number = submit("80000", 1);
		assertThat(seats(number)).containsExactly("1 head OPEN", "2 head MERGED", "3 gm WAITING");
		decide(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET));
		assertThat(seats(number)).containsExactly("1 head AGREED", "2 head MERGED", "3 gm OPEN");
		assertThat(decide(number, Verdict.agree(this.office.gm(), revision(1), List.of())))
			.isEqualTo(RequestStatus.APPROVED);
	}

	@Test
	void keepsTheOrderOfSteps() {
		String number = submit("80000", 1);
		refused(number, Verdict.agree(this.office.gm(), revision(1), Office.ALL_MET), Reason.NOT_YOUR_TURN);
	}

	@Test
	void refusesTheApplicantsOwnDecision() {
		String number = submit("80000", 1);
		refused(number, Verdict.agree(this.office.applicant(), revision(1), Office.ALL_MET), Reason.OWN_SUBMISSION);
	}

	@Test
	void refusesADecisionOnAnotherRevision() {
		String number = submit("80000", 1);
		refused(number, Verdict.agree(this.office.head(), revision(2), Office.ALL_MET), Reason.STALE_REVISION);
	}

	@Test
	void refusesAnOpenCriterionAndAFailedOneWithoutANote() {
		String number = submit("80000", 1);
		refused(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET.subList(0, 3)),
				Reason.CRITERIA_UNEXPLAINED);
		List<Answer> failed = Stream
			.concat(Office.ALL_MET.subList(0, 4).stream(), Stream.of(new Answer("benefit", false, " ")))
			.toList();
		refused(number, Verdict.agree(this.office.head(), revision(1), failed), Reason.NOTE_MISSING);
	}

	@Test
	void startsANewRoundWhenAReturnedOneComesBack() {
		String number = submit("80000", 1);
		refused(number, Verdict.sendBack(this.office.head(), revision(1), " "), Reason.WORDS_MISSING);
		decide(number, Verdict.sendBack(this.office.head(), revision(1), "补充退费引发舆情的预案"));
		assertThat(submit("80000", 2)).isEqualTo(number);
		assertThat(seats(number)).containsExactly("1 head RETURNED", "2 head MERGED", "3 gm LAPSED", "1 head OPEN",
				"2 head MERGED", "3 gm WAITING");
		refused(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET), Reason.STALE_REVISION);
	}

	@Test
	void tellsEachPersonEachFactOnce() {
		String number = submit("80000", 1);
		decide(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET));
		assertThat(notices(this.office.head())).containsExactly("approvals.notice.arrived");
		assertThat(notices(this.office.gm())).containsExactly("approvals.notice.arrived");
		decide(number, Verdict.decline(this.office.gm(), revision(1), "预算未列入年度计划"));
		assertThat(notices(this.office.applicant())).containsExactly("approvals.notice.declined");
	}

	@Test
	void givesAPartToWhoeverDecidesAndToACopyOnlyOnceItIsSent() {
		PersonId finance = this.office.hireFinance(this.jdbc);
		PersonId colleague = this.office.hireColleague(this.jdbc);
		String number = submit("80000", 1);

		assertThat(List.of(this.office.applicant(), this.office.head(), this.office.gm())).allMatch(this::hasPart);
		assertThat(List.of(finance, colleague)).noneMatch(this::hasPart);

		decide(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET));
		decide(number, Verdict.agree(this.office.gm(), revision(1), List.of()));
		assertThat(finance).matches(this::hasPart);
		assertThat(colleague).matches((person) -> !hasPart(person));
	}

	@Test
	void answersTheSecondDecisionInWords() {
		String number = submit("80000", 1);
		decide(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET));
		refused(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET), Reason.ALREADY_DECIDED);
	}

	@Test
	void letsTheApplicantWithdrawUntilTheFinalDecision() {
		String number = submit("80000", 1);
		decide(number, Verdict.agree(this.office.head(), revision(1), Office.ALL_MET));
		this.approvals.withdraw(number, this.office.applicant());
		refused(number, Verdict.agree(this.office.gm(), revision(1), Office.ALL_MET), Reason.ALREADY_DECIDED);
	}

	@Test
	void refusesASubmissionThatNobodyCanDecide() {
		Facts facts = Facts.of(this.office.gm(), this.office.department(), new BigDecimal("1"), "");
		assertThatExceptionOfType(PostVacant.class).isThrownBy(() -> this.approvals.preview("approval.project", facts));
	}

	private List<String> names(List<PlannedStep> path) {
		return path.stream()
			.map((step) -> this.office.nameOf(step.persons().get(0).id()) + (step.merged() ? " merged" : ""))
			.toList();
	}

	private List<PlannedStep> preview(String amount) {
		return this.approvals.preview("approval.project", facts(amount));
	}

	private Facts facts(String amount) {
		return Facts.of(this.office.applicant(), this.office.department(), new BigDecimal(amount), "");
	}

	private String submit(String amount, int revision) {
		Subject subject = new Subject("paper", this.office.paper(), "XX-2026-0001", "暑期招生季线上推广", "/papers/1");
		return this.approvals.submit(new Submission("approval.project", subject, revision(revision), facts(amount)));
	}

	private RequestStatus decide(String number, Verdict verdict) {
		return this.approvals.decide(number, verdict);
	}

	private void refused(String number, Verdict verdict, Reason reason) {
		List<String> before = seats(number);
		assertThatExceptionOfType(DecisionRefused.class).isThrownBy(() -> decide(number, verdict))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		assertThat(seats(number)).isEqualTo(before);
	}

	private static Revision revision(int number) {
		return new Revision(number, "%064d".formatted(number));
	}

	private boolean hasPart(PersonId person) {
		return this.parts.mayRead(new Attachment("paper", this.office.paper()), person);
	}

	private List<String> seats(String number) {
		return this.jdbc.sql("""
				select s.position || ' ' || '%s' || s.person_id || ' ' || s.state from approvals.seat s
				  join approvals.request r on r.id = s.request_id where r.number = :number
				 order by s.round, s.position, s.place
				""".formatted(""))
			.param("number", number)
			.query(String.class)
			.list()
			.stream()
			.map(this::named)
			.toList();
	}

	private String named(String line) {
		String[] parts = line.split(" ");
		return parts[0] + " " + this.office.nameOf(new PersonId(UUID.fromString(parts[1]))) + " " + parts[2];
	}

	private List<String> notices(PersonId person) {
		return this.jdbc.sql("select message from notifications.notice where person_id = :person order by told_at, id")
			.param("person", person.id())
			.query(String.class)
			.list();
	}

}
