package org.opscharter.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Department;
import org.opscharter.activity.Subject;
import org.opscharter.activity.ThingReader;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@DepartmentTest
class TrailPagesTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private ActivityLog log;

	@Autowired
	private Department departments;

	@Autowired
	private ThingReader secrets;

	@Autowired
	private TransactionTemplate transaction;

	private PersonId head;

	private PersonId writer;

	@BeforeEach
	void aDepartment() {
		UUID operations = this.departments.open();
		this.head = this.departments.hire(operations, "王芳", "OM");
		this.writer = this.departments.hire(operations, "赵敏", "SP");
	}

	@Test
	void tellsWhoDidWhatToWhichThing() {
		record(this.writer, "thing", "XM-2026-0001", "2026-06-08", "S0-7.1b");
		assertThat(page("/activity", this.head)).contains("赵敏", "打开了", "试验事项 XM-2026-0001", "事项XM-2026-0001", "草稿→已批准",
				"说明的话", "S0-7.1b", "共1条", "/things/XM-2026-0001");
	}

	@Test
	void theHeadSeesHisDepartmentAndTheGeneralManagerEverything() {
		record(this.writer, "thing", "XM-2026-0001", "2026-06-08", null);
		PersonId elsewhere = this.departments.hire(this.departments.open(), "别处", "SP");
		String number = "XM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		record(elsewhere, "thing", number, "2026-06-08", null);
		assertThat(page("/activity", this.head)).contains("XM-2026-0001").doesNotContain(number);
		assertThat(page("/activity?number=" + number, this.head)).contains("没有符合这些条件的记录");
		for (String role : List.of("GM", "ADMIN")) {
			PersonId everything = this.departments.hire(this.departments.open(), "全看", role);
			assertThat(page("/activity?number=" + number, everything)).contains("事项" + number, "共1条");
		}
	}

	@Test
	void doesNotExistForThoseWhoMayNotReadIt() {
		for (String path : List.of("/activity", "/activity?format=csv", "/activity/integrity")) {
			assertThat(get(path, this.writer)).as(path).hasStatus(404);
		}
	}

	@Test
	void hidesWhatIsAboutThingsTheReaderMayNotSee() {
		UUID secret = record(this.writer, "secret", "MM-2026-0001", "2026-06-08", null);
		assertThat(page("/activity", this.head)).contains("共1条，本页另有1条属于您无权查看的事项").doesNotContain("MM-2026-0001");
		assertThat(body(get("/activity?format=csv", this.head))).doesNotContain("MM-2026-0001");
		this.secrets.show(secret, this.head);
		assertThat(page("/activity", this.head)).contains("MM-2026-0001").doesNotContain("无权查看的事项");
	}

	@Test
	void leadsWhoSeesEverythingNoFurtherThanHeMayGo() {
		String number = "MM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		UUID secret = record(this.writer, "secret", number, "2026-06-08", null);
		PersonId admin = this.departments.hire(this.departments.open(), "管理员", "ADMIN");
		assertThat(body(get("/activity?number=" + number, admin))).contains("事项" + number)
			.doesNotContain("/things/" + number);
		this.secrets.show(secret, admin);
		assertThat(body(get("/activity?number=" + number, admin))).contains("/things/" + number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "channel", "column", "suggestion", "topic", "occasion", "outlet" })
	void leadsTheAdministratorToNoPageThatDoesNotExistForHim(String kind) {
		String number = "XX-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		record(this.writer, kind, number, "2026-06-08", null);
		PersonId admin = this.departments.hire(this.departments.open(), "管理员", "ADMIN");
		assertThat(body(get("/activity?number=" + number, admin))).contains(number).doesNotContain("/things/" + number);
		assertThat(page("/activity?number=" + number, this.head)).contains("/things/" + number);
	}

	@Test
	void narrowsByPersonKindNumberClauseAndDays() {
		record(this.writer, "thing", "XM-2026-0001", "2026-06-08", "S0-7.1b");
		record(this.head, "secret2", "XM-2026-0002", "2026-06-09", "S0-9.1");
		assertThat(page("/activity?person=" + this.writer.id(), this.head)).contains("共1条", "XM-2026-0001");
		assertThat(page("/activity?kind=secret2", this.head)).contains("共1条", "XM-2026-0002");
		assertThat(page("/activity?number=xm-2026-0002", this.head)).contains("共1条", "事项XM-2026-0002");
		assertThat(page("/activity?clause=S0-7.1b", this.head)).contains("共1条", "事项XM-2026-0001");
		assertThat(page("/activity?from=2026-06-09", this.head)).contains("共1条", "事项XM-2026-0002");
		assertThat(page("/activity?to=2026-06-08", this.head)).contains("共1条", "事项XM-2026-0001");
		assertThat(page("/activity?from=2026-06-08&to=2026-06-09", this.head)).contains("共2条");
		assertThat(page("/activity?from=0001-01-01&to=9999-12-31&page=99999", this.head)).contains("共2条");
		assertThat(get("/activity?person=x", this.head)).hasStatus(400);
	}

	@Test
	void exportsWhatTheFilterShows() {
		record(this.writer, "thing", "XM-2026-0001", "2026-06-08", null);
		record(this.writer, "thing", "XM-2026-0002", "2026-06-09", null);
		assertThat(body(get("/activity?from=2026-06-09&format=csv", this.head))).contains("XM-2026-0002", "打开了")
			.doesNotContain("XM-2026-0001");
		assertThat(get("/activity?format=xlsx", this.head)).hasStatusOk();
	}

	@Test
	void costsTheSameForFiveTwentyAndFiftyEntries() {
		page("/activity", this.head);
		List<Integer> costs = List.of(5, 20, 50).stream().map((number) -> {
			for (int i = 0; i < number; i++) {
				record(this.writer, "thing", "XM-2026-" + number + i, "2026-06-08", "S0-7.1b");
			}
			return StatementCount.of(() -> page("/activity", this.head)).size();
		}).toList();
		assertThat(costs).containsOnly(costs.get(0));
		assertThat(costs.get(0)).isLessThanOrEqualTo(6);
	}

	@Test
	void saysThatTheTrailIsIntact() {
		assertThat(page("/activity/integrity", this.head)).contains("每条记录都与写入时一致");
	}

	private UUID record(PersonId actor, String kind, String number, String day, @Nullable String clause) {
		UUID thing = UUID.randomUUID();
		Subject subject = new Subject(kind, thing, number, "事项" + number, "/things/" + number);
		this.transaction.executeWithoutResult((status) -> this.log
			.record(new Activity(subject, actor, "activity.test.opened", (clause != null) ? ClauseId.of(clause) : null,
					"草稿", "已批准", "说明的话", Instant.parse(day + "T01:00:00Z"))));
		return thing;
	}

	private MvcTestResult get(String path, PersonId person) {
		return this.pages.get().uri(path).with(SignedIn.as(person)).exchange();
	}

	private String page(String path, PersonId person) {
		MvcTestResult result = get(path, person);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
