package org.opscharter.approvals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.Hiring;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office that the approval tests furnish for themselves: an applicant, his superior
 * who heads operations, and the general manager. Earlier offices close, so that posts
 * have one holder.
 */
public record Office(PersonId applicant, PersonId head, PersonId gm, DepartmentId department, UUID paper) {

	public static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	public static Office open(JdbcClient jdbc) {
		Hiring.startAfresh(jdbc);
		DepartmentId department = Hiring.department(jdbc, "运营部");
		PersonId gm = Hiring.hire(jdbc, "总经理", null, department, "GM", false);
		PersonId head = Hiring.hire(jdbc, "负责人", gm, department, "OM", true);
		PersonId applicant = Hiring.hire(jdbc, "专员", head, department, "SP", false);
		return new Office(applicant, head, gm, department, UUID.randomUUID());
	}

	/**
	 * A second one, so that any of two decides.
	 */
	public PersonId hireSecondGeneralManager(JdbcClient jdbc) {
		return Hiring.hire(jdbc, "联席总经理", null, this.department, "GM", false);
	}

	/**
	 * Somebody from the finance department, who gets copies.
	 */
	public PersonId hireFinance(JdbcClient jdbc) {
		return Hiring.hire(jdbc, "财务", null, this.department, "FIN", false);
	}

	/**
	 * Somebody of the same post as the applicant, who has no part in anything of his.
	 */
	public PersonId hireColleague(JdbcClient jdbc) {
		return Hiring.hire(jdbc, "同事", this.head, this.department, "SP", false);
	}

	/**
	 * Somebody whose direct superior is the applicant, so that the way has three levels.
	 */
	public PersonId hireUnderASuperior(JdbcClient jdbc) {
		return Hiring.hire(jdbc, "下属", this.applicant, this.department, "SP", false);
	}

	/**
	 * The same office, with somebody else who hands papers in.
	 */
	public Office as(PersonId other) {
		return new Office(other, this.head, this.gm, this.department, this.paper);
	}

	/**
	 * Somebody above the general manager.
	 */
	public PersonId hireLeadership(JdbcClient jdbc) {
		return Hiring.hire(jdbc, "公司领导", null, this.department, "LEAD", false);
	}

	/**
	 * The last day of this person was yesterday.
	 */
	public static void leaves(JdbcClient jdbc, PersonId person) {
		jdbc.sql("update organisation.person set left_on = date '2026-06-07' where id = :person")
			.param("person", person.id())
			.update();
	}

	/**
	 * A paper handed in on its first revision.
	 */
	public String submit(Approvals approvals, String title, String amount) {
		return submit(approvals, UUID.randomUUID(), title, amount, 1);
	}

	public String submit(Approvals approvals, UUID paper, String title, String amount, int revision) {
		Subject subject = new Subject("paper", paper, "XX-2026-0001", title, "/papers/1");
		Facts facts = Facts.of(this.applicant, this.department, new BigDecimal(amount), "");
		return approvals.submit(new Submission("approval.project", subject, revision(revision), facts));
	}

	/**
	 * A revision whose fingerprint anybody can write down.
	 */
	public static Revision revision(int number) {
		return new Revision(number, "%064d".formatted(number));
	}

	String nameOf(PersonId person) {
		return Map.of(this.applicant, "applicant", this.head, "head", this.gm, "gm").get(person);
	}

}
