package org.opscharter.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleChange;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.BusinessTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Changes begin far in the future and are withdrawn, so that no other test lives by them.
 */
@DepartmentTest
class RulebookPagesTests {

	private static final String LATER = "2031-05-01";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Rulebook rulebook;

	@Autowired
	RuleChanges changes;

	@Autowired
	BusinessTime time;

	@Autowired
	JdbcClient jdbc;

	PersonId head;

	PersonId specialist;

	@BeforeEach
	void furnish() {
		UUID department = UUID.randomUUID();
		this.jdbc.sql("update organisation.post set closed_on = date '2020-01-01' where role = 'OM' and head").update();
		this.jdbc.sql("insert into organisation.department (id, name) values (:id, :name)")
			.param("id", department)
			.param("name", "运营部" + department.toString().substring(24))
			.update();
		this.head = hire("王芳", department, "OM", true);
		this.specialist = hire("李娜", department, "CE", false);
		this.jdbc.sql(
				"insert into rulebook.revision (number) values (1) on conflict (one) do update set number = rulebook.revision.number + 1")
			.update();
	}

	@Test
	void showsTheSevenRegulationsAndTheRuleSet() {
		MvcTestResult page = get("/rulebook", this.specialist);
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("运营部工作制度", "运营规章制度2", "本单位未采用", "综合方案", "原文缺失", "97条")
			.doesNotContain("导入原文", "??");
	}

	@Test
	void findsClausesByWordsAndFilters() {
		assertThat(get("/rulebook?q=逐级报批", this.specialist)).hasStatusOk().bodyText().contains("S0-7.2a", "符合1条");
		assertThat(get("/rulebook?regulation=S2b&type=HARD", this.specialist)).bodyText()
			.contains("S2b-1.2a")
			.doesNotContain("S0-7.2a");
		assertThat(get("/rulebook?q=没有这样的话", this.specialist)).bodyText().contains("没有符合条件的条款");
		assertThat(get("/rulebook?q=逐级报批&format=csv", this.specialist)).hasStatusOk().bodyText().contains("S0-7.2a");
		assertThat(get("/search?q=S2a-4.2.4", this.specialist)).hasStatus3xxRedirection()
			.hasRedirectedUrl("/rulebook/S2a/S2a-4.2.4");
	}

	@Test
	void showsEveryRegulationWithinAFewStatements() {
		for (String code : List.of("S0", "S1", "S2a", "S2b", "S2c", "S3", "S4")) {
			assertThat(get("/rulebook/" + code, this.specialist)).hasStatusOk().bodyText().doesNotContain("??");
		}
		assertThat(StatementCount.of(() -> get("/rulebook/S2a", this.specialist))).hasSizeLessThanOrEqualTo(6);
		assertThat(get("/rulebook/S9", this.specialist)).hasStatus(404);
	}

	@Test
	void showsAClauseWithItsValuesAndSaysWhoseWordsTheseAre() {
		MvcTestResult page = get("/rulebook/S0/S0-7.2a", this.specialist);
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("摘要", "逐级报批", "执行级别", "强制", "不降级", "50,000元", "方案默认", "相关条款", "直属上级 → ", "不得审批本人提交", "正在按它运行",
					"现行有效")
			.doesNotContain("填写原文", "??");
		assertThat(StatementCount.of(() -> get("/rulebook/S0/S0-7.2a", this.specialist))).hasSizeLessThanOrEqualTo(8);
		assertThat(get("/rulebook/S0/S2a-4.2.4", this.specialist)).hasStatus(404);
		assertThat(get("/rulebook/S0/S0-99", this.specialist)).hasStatus(404);
		assertThat(get("/rulebook/S0/nonsense", this.specialist)).hasStatus(404);
	}

	@Test
	void saysHonestlyWhatTheSystemDoesNotCarryYet() {
		assertThat(get("/rulebook/S2b/S2b-1.2a", this.specialist)).bodyText().contains("系统还没有接管这一条", "本单位未采用");
		assertThat(get("/rulebook/S0/S0-13.1", this.specialist)).bodyText().contains("原文缺失");
	}

	@Test
	void readsInEnglishToo() {
		for (String path : List.of("/rulebook?lang=en", "/rulebook/S0?lang=en", "/rulebook/S0/S0-7.2a?lang=en",
				"/rulebook/values?lang=en", "/rulebook/values/meetings.weekly.at?lang=en", "/rulebook/adoption?lang=en",
				"/rulebook/texts?lang=en", "/rulebook/S0/S0-7.1b/level?lang=en", "/rulebook/S0/editions?lang=en",
				"/rulebook/S0/S0-7.1b/text?lang=en")) {
			assertThat(get(path, this.head)).as(path).hasStatusOk().bodyText().doesNotContain("??");
		}
		assertThat(get("/rulebook/S0/S0-7.2a?lang=en", this.head)).bodyText().contains("CNY 50,000", "never lowered");
	}

	@Test
	void listsAllValuesAndExportsThem() {
		assertThat(get("/rulebook/values", this.specialist)).hasStatusOk()
			.bodyText()
			.contains("每周一14:30", "5个工作日", "列出206项")
			.doesNotContain("??");
		assertThat(get("/rulebook/values?group=approval", this.specialist)).bodyText()
			.contains("50,000元")
			.doesNotContain("每周一14:30");
		assertThat(get("/rulebook/values?format=csv", this.specialist)).bodyText()
			.contains("approval.project.gmThreshold");
		assertThat(StatementCount.of(() -> get("/rulebook/values", this.specialist))).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void everyValuePageOpens() {
		for (String key : List.of("approval.project.gmThreshold", "meetings.weekly.at", "overlay.managerNorms",
				"rulebook.interpreter", "goals.annual.due")) {
			assertThat(get("/rulebook/values/" + key, this.head)).hasStatusOk()
				.bodyText()
				.contains("改这个值")
				.doesNotContain("??");
		}
		assertThat(get("/rulebook/values/no.such.rule", this.head)).hasStatus(404);
	}

	@Test
	void theHeadChangesAValueAndTakesItBack() {
		String path = "/rulebook/values/approval.project.gmThreshold";
		assertThat(post(path, this.head, "how", "SET", "value", "80,000", "reason", "总经理办公会决定", "from", LATER))
			.hasStatus3xxRedirection();
		assertThat(this.rulebook.on(LocalDate.parse(LATER)).value("approval.project.gmThreshold").amount())
			.isEqualByComparingTo("80000");
		assertThat(get(path, this.head)).bodyText().contains("王芳", "设为80,000元，" + LATER + "起", "总经理办公会决定", "撤回");
		assertThat(get(path, this.specialist)).bodyText().contains("设为80,000元").doesNotContain("改这个值", ">撤回<");
		RuleChange change = this.rulebook.history(Kind.VALUE, List.of("approval.project.gmThreshold")).get(0);
		String withdrawal = "/rulebook/changes/VALUE/" + change.id() + "/withdrawal";
		assertThat(post(withdrawal, this.specialist)).hasStatus(404);
		assertThat(post(withdrawal, this.head)).hasStatus3xxRedirection();
		assertThat(get(path, this.head)).bodyText().contains("王芳在生效前撤回");
		assertThat(this.rulebook.on(LocalDate.parse(LATER)).value("approval.project.gmThreshold").amount())
			.isEqualByComparingTo("50000");
	}

	@Test
	void refusesAValueInWordsAndLosesNothingTyped() {
		String path = "/rulebook/values/approval.project.gmThreshold";
		assertThat(post(path, this.head, "how", "SET", "value", "很多", "reason", "试试", "from", LATER)).hasStatus(422)
			.bodyText()
			.contains("这条规则没有这样的值", "很多", "试试");
		assertThat(post(path, this.head, "how", "SET", "value", "1", "reason", "试试", "from", "2020-01-01"))
			.hasStatus(422)
			.bodyText()
			.contains("生效日要在今天或以后");
		assertThat(post(path, this.head, "how", "SET", "value", "1", "reason", "", "from", "")).hasStatus(422)
			.bodyText()
			.contains("请填写");
		assertThat(post(path, this.head)).hasStatus(422);
		assertThat(post(path, this.specialist, "how", "SET", "value", "1", "reason", "试试", "from", LATER))
			.hasStatus(404);
	}

	@Test
	void changesATimeByDayAndClock() {
		String path = "/rulebook/values/meetings.weekly.at";
		assertThat(post(path, this.head, "how", "SET", "day", "FRI", "value", "09:30", "reason", "改周五", "from", LATER))
			.hasStatus3xxRedirection();
		assertThat(this.rulebook.on(LocalDate.parse(LATER)).value("meetings.weekly.at").text()).isEqualTo("FRI 09:30");
		withdraw(Kind.VALUE, "meetings.weekly.at");
	}

	@Test
	void changesTheLevelButNotOfWhatIsNeverLowered() {
		assertThat(post("/rulebook/S0/S0-7.1b/level", this.head, "level", "OBSERVE", "reason", "先看一个季度", "from", LATER))
			.hasStatus3xxRedirection();
		assertThat(get("/rulebook/S0/S0-7.1b/level", this.head)).bodyText().contains("设为记录", "先看一个季度");
		withdraw(Kind.LEVEL, "S0-7.1b");
		assertThat(get("/rulebook/S2a/S2a-6.2/level", this.head)).bodyText()
			.contains("始终强制，任何部门都不能降级")
			.doesNotContain("保存级别");
		assertThat(post("/rulebook/S2a/S2a-6.2/level", this.head, "level", "WARN", "reason", "试试", "from", LATER))
			.hasStatus(422)
			.bodyText()
			.contains("始终强制，任何部门都不能降级");
		assertThat(post("/rulebook/S0/S0-7.1b/level", this.specialist, "level", "WARN", "reason", "试试", "from", LATER))
			.hasStatus(404);
	}

	@Test
	void importsOriginalTextAfterAPreview() {
		String block = "S0-13.1 遵守法律，恪守职业道德。\n续上一行\n补-S0-15：本单位补充的一条\nS0-99 没有的条款\n";
		assertThat(post("/rulebook/texts", this.head, "block", block, "from", LATER, "confirmed", "false"))
			.hasStatusOk()
			.bodyText()
			.contains("续上一行", "新填", "没有这个条款号", "确认写入2条");
		assertThat(this.rulebook.history(Kind.TEXT, List.of("S0-13.1"))).isEmpty();
		assertThat(post("/rulebook/texts", this.head, "block", block, "from", LATER, "confirmed", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.rulebook.history(Kind.TEXT, List.of("S0-13.1")).get(0).content())
			.isEqualTo("遵守法律，恪守职业道德。\n续上一行");
		withdraw(Kind.TEXT, "S0-13.1");
		withdraw(Kind.TEXT, "补-S0-15");
		assertThat(get("/rulebook/texts", this.specialist)).hasStatus(404);
	}

	@Test
	void showsFilledInTextAsOriginal() {
		String today = this.time.today().toString();
		assertThat(post("/rulebook/S4/S4-5/text", this.head, "body", "结语原文一句。<b>不是标签</b>", "from", today))
			.hasStatus3xxRedirection();
		assertThat(get("/rulebook/S4/S4-5", this.specialist)).bodyText()
			.contains("结语原文一句。&lt;b&gt;", ">原文<")
			.doesNotContain("这是系统整理的摘要");
		assertThat(post("/rulebook/S4/S4-5/text", this.head, "body", "补充，另一条", "from", today))
			.hasStatus3xxRedirection();
		assertThat(get("/rulebook/S4/S4-5/text", this.head)).bodyText().contains("补充，另一条", "结语原文一句");
		assertThat(post("/rulebook/S4/S4-5/text", this.head, "body", "", "from", today)).hasStatus3xxRedirection();
		assertThat(get("/rulebook/S4/S4-5", this.specialist)).bodyText().contains("这是系统整理的摘要");
	}

	@Test
	void adoptsARuleSetFromADay() {
		assertThat(post("/rulebook/adoption", this.head, "preset", "P2a", "from", LATER)).hasStatus3xxRedirection();
		assertThat(this.rulebook.on(LocalDate.parse(LATER)).adoption().preset().code()).isEqualTo("P2a");
		assertThat(get("/rulebook/adoption", this.head)).bodyText().contains("采用「新媒体方案」，" + LATER + "起");
		assertThat(post("/rulebook/adoption", this.head, "preset", "P9", "from", LATER)).hasStatus(404);
		withdraw(Kind.ADOPTION, "");
		assertThat(get("/rulebook/adoption", this.specialist)).hasStatus(404);
	}

	@Test
	void publishesAnEdition() {
		assertThat(post("/rulebook/S3/editions", this.head, "deed", "PUBLISH", "basis", "", "from", LATER))
			.hasStatus(422);
		assertThat(post("/rulebook/S3/editions", this.head, "deed", "PUBLISH", "basis", "2031年第5次例会纪要", "from", LATER))
			.hasStatus3xxRedirection();
		assertThat(get("/rulebook/S3/S3-1.1", this.specialist)).bodyText().contains("第2版", "未生效", "2031年第5次例会纪要");
		withdraw(Kind.EDITION, "S3");
	}

	private void withdraw(Kind kind, String subject) {
		this.rulebook.history(kind, List.of(subject))
			.stream()
			.filter((change) -> change.canBeWithdrawn(this.time.today()))
			.forEach((change) -> this.changes.withdraw(kind, change.id(), this.head));
	}

	private MvcTestResult get(String path, PersonId person) {
		return this.mvc.get().uri(path).with(SignedIn.as(person)).exchange();
	}

	private MvcTestResult post(String path, PersonId person, String... fields) {
		var request = this.mvc.post().uri(path).with(SignedIn.as(person)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private PersonId hire(String name, UUID department, String role, boolean head) {
		PersonId person = PersonId.next();
		UUID post = UUID.randomUUID();
		this.jdbc.sql(
				"insert into organisation.person (id, name, employment, joined_on) values (:id, :name, 'FORMAL', date '2020-01-01')")
			.param("id", person.id())
			.param("name", name)
			.update();
		this.jdbc.sql(
				"insert into organisation.post (id, department_id, name, role, head) values (:id, :department, :name, :role, :head)")
			.param("id", post)
			.param("department", department)
			.param("name", name)
			.param("role", role)
			.param("head", head)
			.update();
		this.jdbc.sql(
				"insert into organisation.appointment (id, person_id, post_id, primary_post, valid_from) values (gen_random_uuid(), :person, :post, true, date '2020-01-01')")
			.param("person", person.id())
			.param("post", post)
			.update();
		return person;
	}

}
