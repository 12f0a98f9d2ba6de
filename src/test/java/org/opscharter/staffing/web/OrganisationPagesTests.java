package org.opscharter.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.staffing.Firm;
import org.opscharter.staffing.UnfinishedLetters;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DepartmentTest
class OrganisationPagesTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Organisation organisation;

	@Autowired
	private UnfinishedLetters letters;

	@Autowired
	private JdbcClient jdbc;

	private Firm firm;

	@BeforeEach
	void aFirm() {
		this.firm = Firm.open(this.organisation);
	}

	@Test
	void everybodyReadsTheChart() {
		String chart = read("/organisation", this.firm.specialist());

		assertThat(chart).contains(this.firm.department(), "人事专员", "林悦", "未设负责人岗位", "撰写和提交立项")
			.doesNotContain("新增部门", "录入人员", "/edit");
	}

	@Test
	void thoseWhoManageSeeWhatIsVacantAndChangeIt() {
		this.organisation.openPost(this.firm.id(), "策划", RoleColumn.SP, false);

		assertThat(read("/organisation", this.firm.officer())).contains("空缺", "新增部门", "录入人员", "个岗位空缺");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/organisation/departments/new", "/organisation/people/new", "/organisation/start",
			"/organisation/departments/{department}/edit", "/organisation/departments/{department}/posts/new",
			"/organisation/posts/{post}/edit", "/organisation/people/{person}/edit",
			"/organisation/people/{person}/appointments/new", "/organisation/people/{person}/leaving" })
	void aSpecialistFindsNoForm(String address) {
		assertThat(get(filled(address), this.firm.specialist())).hasStatus(404);
		assertThat(get(filled(address), this.firm.officer())).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/organisation/departments", "/organisation/departments/{department}/posts",
			"/organisation/departments/{department}/closure", "/organisation/posts/{post}/closure",
			"/organisation/people", "/organisation/people/{person}/appointments",
			"/organisation/people/{person}/leaving", "/organisation/start" })
	void whatASpecialistPostsByHandChangesNothing(String address) {
		String before = contents();

		assertThat(post(filled(address), this.firm.specialist(),
				Map.of("name", "新名称", "role", "SP", "post", this.firm.specialistPost().toString(), "lastDay",
						"2026-06-08", "employment", "FORMAL", "from", "2026-06-08", "username", someUser(), "kind",
						"ADDITIONAL", "posts", "财务部/财务部负责人")))
			.hasStatus(404);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aDepartmentAndAPostAreAddedThroughForms() {
		String name = this.firm.department() + "甲";
		assertThat(post("/organisation/departments", this.firm.officer(),
				Map.of("name", name, "parent", this.firm.id().toString())))
			.hasStatus(302);
		assertThat(read("/organisation", this.firm.officer())).contains(name, "还没有岗位", "depth-1");

		assertThat(post("/organisation/departments/" + this.firm.id() + "/posts", this.firm.officer(),
				Map.of("name", "数据分析员", "role", "DA", "head", "true")))
			.hasStatus(302);
		assertThat(read("/organisation", this.firm.officer())).contains("数据分析员", "负责人空缺");
	}

	@Test
	void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
		MvcTestResult taken = post("/organisation/departments", this.firm.officer(),
				Map.of("name", this.firm.department(), "parent", ""));
		assertThat(taken).hasStatus(422);
		assertThat(body(taken)).contains("已经有了，换一个名称", "value=\"" + this.firm.department() + "\"",
				"aria-invalid=\"true\"");

		MvcTestResult empty = post("/organisation/departments/" + this.firm.id() + "/posts", this.firm.officer(),
				Map.of("name", " ", "role", ""));
		assertThat(empty).hasStatus(422);
		assertThat(body(empty)).contains("请填写", "还有2处要改");
	}

	@Test
	void aPostThatIsHeldIsNotClosed() {
		assertThat(
				post("/organisation/posts/" + this.firm.specialistPost() + "/closure", this.firm.officer(), Map.of()))
			.hasStatus(302)
			.hasRedirectedUrl("/organisation/posts/" + this.firm.specialistPost() + "/edit");
		assertThat(read("/organisation", this.firm.officer())).contains("推广专员");
	}

	@Test
	void onlyAnAdministratorHandsOutAnAdministratorsRights() {
		assertThat(read("/organisation/people/new", this.firm.officer()))
			.doesNotContain(this.firm.administratorPost().toString());
		assertThat(read("/organisation/people/new", this.firm.administrator()))
			.contains(this.firm.administratorPost().toString());

		MvcTestResult refused = post("/organisation/people/" + this.firm.officer() + "/appointments",
				this.firm.officer(),
				Map.of("kind", "ADDITIONAL", "post", this.firm.administratorPost().toString(), "from", "2026-06-08"));
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("只能由系统管理员授予");
		assertThat(get("/organisation/people/" + this.firm.administrator() + "/edit", this.firm.officer()))
			.hasStatus(404);
	}

	@Test
	void hiringShowsTheLinkOnce() {
		MvcTestResult hired = post("/organisation/people", this.firm.officer(), hiring(someUser()));
		assertThat(hired).hasStatus(302);
		assertThat(hired.getMvcResult().getFlashMap().get("link").toString()).startsWith("http://localhost/link/");

		String person = hired.getMvcResult().getResponse().getRedirectedUrl();
		assertThat(read(person, this.firm.officer())).contains("吴桐", "实习期间不能审批", "赵敏").doesNotContain("/link/");
	}

	@Test
	void aDateControlStartsWithTodayAsABrowserReadsIt() {
		assertThat(read("/organisation/people/new", this.firm.officer())).contains("value=\"2026-06-08\"");
	}

	@Test
	void aUserNameThatIsTakenIsSaidBesideIt() {
		String user = someUser();
		post("/organisation/people", this.firm.officer(), hiring(user));

		MvcTestResult second = post("/organisation/people", this.firm.officer(), hiring(user));

		assertThat(second).hasStatus(422);
		assertThat(body(second)).contains("这个用户名已有人用", "value=\"吴桐\"");
	}

	@Test
	void unknownPostsAndPersonsAreNotFound() {
		assertThat(get("/organisation/people/" + UUID.randomUUID(), this.firm.officer())).hasStatus(404);
		assertThat(get("/organisation/people/nobody", this.firm.officer())).hasStatus(404);
		Map<String, String> hiring = new HashMap<>(hiring(someUser()));
		hiring.put("post", UUID.randomUUID().toString());
		assertThat(post("/organisation/people", this.firm.officer(), hiring)).hasStatus(404);
		hiring.put("post", "x' or 1=1");
		assertThat(post("/organisation/people", this.firm.officer(), hiring)).hasStatus(422);
	}

	@Test
	void aPersonsPageSaysWhatHeMayDoAndWhy() {
		String page = read("/organisation/people/" + this.firm.officer(), this.firm.specialist());

		assertThat(page).contains("维护部门、岗位、任职和人员", "人事专员", "赵敏").doesNotContain("/leaving");
	}

	@Test
	void somebodyIsTransferredAndTakesAnAdditionalPost() {
		String address = "/organisation/people/" + this.firm.specialist();
		assertThat(post(address + "/appointments", this.firm.officer(),
				Map.of("kind", "TRANSFER", "post", this.firm.personnelPost().toString(), "from", "2026-06-08")))
			.hasStatus(302);
		assertThat(post(address + "/appointments", this.firm.officer(), Map.of("kind", "ADDITIONAL", "post",
				this.firm.specialistPost().toString(), "from", "2026-06-08", "to", "2026-06-30")))
			.hasStatus(302);
		MvcTestResult twice = post(address + "/appointments", this.firm.officer(),
				Map.of("kind", "ADDITIONAL", "post", this.firm.specialistPost().toString(), "from", "2026-06-20"));

		assertThat(twice).hasStatus(422);
		assertThat(body(twice)).contains("这段时间已任这个岗位");
		assertThat(read(address, this.firm.officer())).contains("2025-03-03至2026-06-07", "2026-06-08至2026-06-30", "兼任",
				"已结束");
	}

	@Test
	void theSuperiorIsNobodyBelow() {
		MvcTestResult circle = send(this.pages.put().uri("/organisation/people/" + this.firm.officer()),
				this.firm.officer(), Map.of("name", "林悦", "employment", "FORMAL", "superior",
						this.firm.specialist().toString(), "version", version(this.firm.officer())));

		assertThat(circle).hasStatus(422);
		assertThat(body(circle)).contains("直属上级不能是本人或本人的下级");
	}

	@Test
	void aFormThatSomebodyElseHasOvertakenSaysSoAndChangesNothing() {
		String address = "/organisation/people/" + this.firm.specialist();
		Map<String, String> typed = Map.of("name", "赵敏敏", "employment", "FORMAL", "superior",
				this.firm.officer().toString(), "version", version(this.firm.specialist()));
		assertThat(read(address + "/edit", this.firm.officer())).contains("name=\"version\"");
		assertThat(send(this.pages.put().uri(address), this.firm.officer(), typed)).hasStatus(302);

		MvcTestResult late = send(this.pages.put().uri(address), this.firm.officer(), typed);

		assertThat(late).hasStatus(422);
		assertThat(body(late)).contains("别人改过这里，您的修改没有保存");
	}

	@Test
	void anInternTakesNothingOver() {
		this.letters.giveTo(this.firm.specialist());
		PersonId intern = this.organisation.hire("吴桐", EmploymentType.INTERN, this.firm.officer(),
				this.firm.specialistPost(), LocalDate.of(2026, 6, 1));
		String address = "/organisation/people/" + this.firm.specialist();
		assertThat(read(address + "/leaving", this.firm.officer())).contains("林悦").doesNotContain("吴桐");

		MvcTestResult refused = post(address + "/leaving", this.firm.officer(),
				Map.of("lastDay", "2026-06-30", "aware", "true", "successor", intern.toString()));

		assertThat(refused).hasStatus(422);
		assertThat(get(address + "/leaving", this.firm.officer())).hasStatusOk();
	}

	@Test
	void openWorkHasToBeSeenBeforeSomebodyLeaves() {
		this.letters.giveTo(this.firm.specialist());
		String address = "/organisation/people/" + this.firm.specialist();
		assertThat(read(address + "/leaving", this.firm.officer())).contains("未办完的事", "3件");

		MvcTestResult unseen = post(address + "/leaving", this.firm.officer(), Map.of("lastDay", "2026-06-30"));
		assertThat(unseen).hasStatus(422);
		assertThat(body(unseen)).contains("先办完或转交");
		assertThat(post(address + "/leaving", this.firm.officer(), Map.of("lastDay", "2026-06-30", "aware", "true")))
			.hasStatus(302);

		assertThat(read(address, this.firm.officer())).contains("最后工作日 2026-06-30", "变更记录", "办理离职")
			.doesNotContain("/leaving");
		assertThat(get(address + "/leaving", this.firm.officer())).hasStatus(404);
	}

	@Test
	void nobodySettlesHisOwnLeaving() {
		MvcTestResult own = post("/organisation/people/" + this.firm.officer() + "/leaving", this.firm.officer(),
				Map.of("lastDay", "2026-06-30"));

		assertThat(own).hasStatus(422);
		assertThat(body(own)).contains("不能为自己办理离职");
	}

	@Test
	void daysThatNoWorkingLifeHasAreRefused() {
		Map<String, String> hiring = new HashMap<>(hiring(someUser()));
		hiring.put("from", "0026-06-08");
		MvcTestResult early = post("/organisation/people", this.firm.officer(), hiring);
		assertThat(early).hasStatus(422);
		assertThat(body(early)).contains("日期要在1980-01-01至");
	}

	@Test
	void theListCountsFiltersAndExports() {
		this.organisation.hire("吴桐", EmploymentType.INTERN, null, this.firm.specialistPost(), Firm.LONG_AGO);
		String here = "/organisation/people?department=" + this.firm.id();

		assertThat(read(here, this.firm.specialist())).contains("符合条件的在职人员4人", "吴桐", "林悦");
		assertThat(read(here + "&employment=INTERN", this.firm.specialist())).contains("符合条件的在职人员1人", "吴桐")
			.doesNotContain("林悦</a>");
		assertThat(read(here + "&q=_", this.firm.specialist())).contains("没有符合条件的人员");
		assertThat(read(here + "&left=true", this.firm.specialist())).contains("符合条件的离职人员0人");
		assertThat(read(here + "&employment=INTERN&format=csv", this.firm.specialist())).contains("姓名,部门,岗位")
			.contains("吴桐," + this.firm.department() + ",推广专员")
			.doesNotContain("林悦");
		assertThat(get(here + "&format=pdf", this.firm.specialist())).hasStatus(400);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 20, 50 })
	void pagesAskAsOftenForManyAsForFew(int people) {
		for (int i = 0; i < people; i++) {
			this.organisation.hire("员工" + i, EmploymentType.FORMAL, this.firm.officer(), this.firm.specialistPost(),
					Firm.LONG_AGO);
		}
		PersonId officer = this.firm.officer();
		get("/organisation", officer);
		assertThat(StatementCount.of(() -> read("/organisation/people?department=" + this.firm.id(), officer)))
			.hasSizeLessThanOrEqualTo(6);
		assertThat(StatementCount.of(() -> read("/organisation", officer))).hasSizeLessThanOrEqualTo(5);
		assertThat(StatementCount.of(() -> read("/organisation/people/" + officer, officer)))
			.hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void peopleAreFoundByName() {
		String name = "寻" + UUID.randomUUID().toString().substring(0, 6);
		this.organisation.hire(name, EmploymentType.FORMAL, null, this.firm.specialistPost(), Firm.LONG_AGO);

		assertThat(read("/search?q=" + name, this.firm.specialist())).contains(name, this.firm.department());
	}

	private String version(PersonId person) {
		return this.jdbc.sql("select version from organisation.person where id = :id")
			.param("id", person.id())
			.query(String.class)
			.single();
	}

	private Map<String, String> hiring(String username) {
		return Map.of("name", "吴桐", "post", this.firm.specialistPost().toString(), "superior",
				this.firm.specialist().toString(), "employment", "INTERN", "from", "2026-06-08", "username", username);
	}

	private static String someUser() {
		return "u" + UUID.randomUUID().toString().substring(0, 12);
	}

	private String filled(String address) {
		return address.replace("{department}", this.firm.id().toString())
			.replace("{post}", this.firm.specialistPost().toString())
			.replace("{person}", this.firm.specialist().toString());
	}

	/** What stands in the tables that the forms write. */
	private String contents() {
		return this.jdbc.sql("""
				select (select count(*) || '/' || sum(version) from organisation.person) || ' '
				    || (select count(*) || '/' || sum(version) from organisation.post) || ' '
				    || (select count(*) || '/' || sum(version) from organisation.department) || ' '
				    || (select count(*) from organisation.appointment)
				""").query(String.class).single();
	}

	private String read(String address, PersonId person) {
		MvcTestResult page = get(address, person);
		assertThat(page).hasStatusOk();
		return body(page);
	}

	private MvcTestResult get(String address, PersonId person) {
		return this.pages.get().uri(address).with(SignedIn.as(person)).exchange();
	}

	private MvcTestResult post(String address, PersonId person, Map<String, String> form) {
		return send(this.pages.post().uri(address), person, form);
	}

	private static MvcTestResult send(MockMvcRequestBuilder request, PersonId person, Map<String, String> form) {
		form.forEach(request::param);
		return request.with(SignedIn.as(person)).with(csrf()).exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getMvcResult().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
