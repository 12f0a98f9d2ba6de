package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DepartmentTest
class AccountPagesTests {

	private static final String PASSWORD = "a sentence nobody guesses";

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Organisation organisation;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private PersonId administrator;

	private PostId post;

	private PlainBrowser admin;

	@BeforeEach
	void theAdministratorIsIn() {
		var department = this.organisation.openDepartment("系统" + this.mark, null);
		this.post = this.organisation.openPost(department, "客服专员", RoleColumn.CS, false);
		this.administrator = this.organisation.hire("管理员" + this.mark, EmploymentType.FORMAL, null,
				this.organisation.openPost(department, "系统管理员", RoleColumn.ADMIN, false), LONG_AGO);
		this.accounts.open(this.administrator, "adm" + this.mark, PASSWORD);
		this.admin = new PlainBrowser(this.pages);
		this.admin.signIn("adm" + this.mark, PASSWORD);
	}

	@AfterEach
	void theDepartmentCloses() {
		this.jdbc.sql("""
				update organisation.appointment set valid_to = valid_from where valid_to is null and post_id in
				 (select o.id from organisation.post o join organisation.department d on d.id = o.department_id
				   where d.name = :name)
				""").param("name", "系统" + this.mark).update();
	}

	@Test
	void aNewPersonGetsALinkOnceAndComesInWithIt() {
		PersonId ann = this.persons.called("安" + this.mark);
		String link = issuedFor(ann, "Ann" + this.mark);
		assertThat(PlainBrowser.read(this.admin.get("/account/accounts"))).doesNotContain(link).contains("未设密码");
		PlainBrowser visitor = new PlainBrowser(this.pages);
		assertThat(visitor.get(link)).hasStatusOk().bodyText().contains("ann" + this.mark);
		assertThat(visitor.post(link, Map.of("password", "12345678"))).hasStatus(422).bodyText().contains("太常见");
		assertThat(visitor.post(link, Map.of("password", PASSWORD))).hasStatus(302).hasRedirectedUrl("/");
		assertThat(visitor.get("/account")).hasStatusOk();
		assertThat(visitor.get(link)).hasStatus(404).bodyText().contains("链接已用过");
		assertThat(visitor.post(link, Map.of("password", PASSWORD + "2"))).hasStatus(404);
		assertThat(new PlainBrowser(this.pages).signIn("ann" + this.mark, PASSWORD)).hasStatus(302);
		assertThat(this.jdbc.sql("select token_hash from access.one_time_link").query(String.class).list())
			.noneMatch((digest) -> link.contains(digest));
	}

	@Test
	void aSecondLinkMakesTheFirstVoid() {
		String first = issuedFor(this.persons.called("安" + this.mark), "ann" + this.mark);
		UUID account = accountOf("ann" + this.mark);
		String second = linkIn(PlainBrowser.read(this.admin.post("/account/accounts/" + account + "/link", Map.of())));
		assertThat(new PlainBrowser(this.pages).get(first)).hasStatus(404);
		assertThat(new PlainBrowser(this.pages).get(second)).hasStatusOk();
	}

	@Test
	void aTakenNameAndASecondAccountAreRefusedAtTheField() {
		PersonId ann = this.persons.called("安" + this.mark);
		assertThat(open(ann, "adm" + this.mark)).contains("已经有人用了");
		assertThat(open(ann, "名字")).contains("小写字母");
		issuedFor(ann, "ann" + this.mark);
		assertThat(open(ann, "other" + this.mark)).contains("已经有账号");
		assertThat(
				this.admin.post("/account/accounts", Map.of("person", UUID.randomUUID().toString(), "username", "xy")))
			.hasStatus(404);
	}

	@Test
	void aClosedAccountIsOutAtOnceAndComesBackOnlyWithANewLink() {
		PersonId ann = this.persons.called("安" + this.mark);
		this.accounts.open(ann, "ann" + this.mark, PASSWORD);
		PlainBrowser visitor = new PlainBrowser(this.pages);
		visitor.signIn("ann" + this.mark, PASSWORD);
		String closure = "/account/accounts/" + accountOf("ann" + this.mark) + "/closure";
		assertThat(this.admin.post(closure, Map.of())).hasStatus(302);
		assertThat(visitor.get("/account")).hasStatus(302);
		assertThat(new PlainBrowser(this.pages).signIn("ann" + this.mark, PASSWORD)).hasStatus(422);
		assertThat(this.admin.delete(closure)).hasStatus(302);
		assertThat(new PlainBrowser(this.pages).signIn("ann" + this.mark, PASSWORD)).hasStatus(422);
		assertThat(this.jdbc.sql("select deed from activity.entry where subject_number = :name order by id")
			.param("name", "ann" + this.mark)
			.query(String.class)
			.list()).containsExactly("activity.account.opened", "activity.account.closed", "activity.account.reopened");
	}

	@Test
	void nobodyClosesHisOwnAccount() {
		this.admin.post("/account/accounts/" + accountOf("adm" + this.mark) + "/closure", Map.of());
		assertThat(PlainBrowser.read(this.admin.get("/account/accounts"))).contains("不能停用自己的账号");
	}

	@Test
	void theAccountPageSaysWhatIMayDoAndWhy() {
		PersonId ann = this.organisation.hire("安" + this.mark, EmploymentType.INTERN, this.administrator, this.post,
				LONG_AGO);
		this.accounts.open(ann, "ann" + this.mark, PASSWORD);
		PlainBrowser visitor = new PlainBrowser(this.pages);
		visitor.signIn("ann" + this.mark, PASSWORD);
		assertThat(PlainBrowser.read(visitor.get("/account")))
			.contains("提交审批", "客服专员（系统" + this.mark + "）", "主要任职", "S0-2a")
			.doesNotContain("管理账号");
		this.jdbc.sql("update organisation.appointment set valid_to = valid_from where person_id = :ann")
			.param("ann", ann.id())
			.update();
		assertThat(PlainBrowser.read(visitor.get("/account"))).contains("您现在没有岗位").doesNotContain("提交审批");
	}

	@Test
	void theListGoesOutAsAFile() {
		assertThat(PlainBrowser.read(this.admin.get("/account/accounts?search=adm" + this.mark + "&format=csv")))
			.contains("adm" + this.mark, "在用");
	}

	@Test
	void theLogOfSignInsOnlyGrows() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update access.entry set address = ''").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from access.entry").update());
	}

	private String issuedFor(PersonId person, String username) {
		return linkIn(open(person, username));
	}

	private String open(PersonId person, String username) {
		return PlainBrowser
			.read(this.admin.post("/account/accounts", Map.of("person", person.toString(), "username", username)));
	}

	private static String linkIn(String page) {
		assertThat(page).contains("/link/");
		return page.replaceAll("(?s).*?(/link/[A-Za-z0-9_-]{43}).*", "$1");
	}

	private UUID accountOf(String username) {
		return this.jdbc.sql("select id from access.account where username = :name")
			.param("name", username)
			.query(UUID.class)
			.single();
	}

}
