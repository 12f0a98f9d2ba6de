package org.opscharter.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskStatus;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.DueWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What people read and do on the task pages; today is Monday, 2026-06-08, 09:00.
 */
@DepartmentTest
class TaskPagesTests {

	private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 9);

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TestClock clock;

	@Autowired
	private DueWork due;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void isNotedDownInOneLineAndTakenBack() {
		String key = UUID.randomUUID().toString();
		for (int click = 0; click < 2; click++) {
			assertThat(post("王芳", "/tasks/quick", "line", "写周报 明天 @李娜 !", "key", key, "from", "day"))
				.hasRedirectedUrl("/");
		}
		assertThat(get("李娜", "/tasks")).hasStatusOk()
			.bodyText()
			.contains("写周报", "未结束1项", "06-09 24:00前", "高优先")
			.doesNotContain("??");
		assertThat(get("李娜", "/")).bodyText().contains("写周报", "/status?to=done&amp;from=day");
		String number = number("写周报");
		assertThat(post("王芳", "/tasks/" + number + "/withdrawal", "from", "day")).hasRedirectedUrl("/");
		assertThat(status("写周报")).isEqualTo("CANCELLED");
		assertThat(get("李娜", "/tasks?state=CANCELLED")).bodyText().contains("已取消1项");
	}

	@Test
	void saysWhatItUnderstoodAndWhatItDidNot() {
		assertThat(get("王芳", "/tasks/quick?line=写周报 周五 @李娜")).hasStatusOk()
			.bodyText()
			.contains("写周报 · 06-12 周五截止 · 李娜");
		assertThat(post("王芳", "/tasks/quick", "line", "写周报 2月30日 @谁")).hasStatus(422)
			.bodyText()
			.contains("日历上没有「2月30日」", "名单里没有「谁」", "value=\"写周报 2月30日 @谁\"")
			.doesNotContain("??");
		assertThat(post("王芳", "/tasks/quick", "line", "")).hasStatus(422).bodyText().contains("还缺要做什么");
		assertThat(post("王芳", "/tasks/quick", "line", "长".repeat(5000))).hasStatus(422);
	}

	@Test
	void isDoneFromMyDayAndThatIsTakenBack() {
		String number = assigned("写周报", "李娜", "王芳");
		assertThat(post("李娜", "/tasks/" + number + "/status?to=done&from=day")).hasRedirectedUrl("/");
		assertThat(status("写周报")).isEqualTo("DONE");
		assertThat(post("李娜", "/tasks/" + number + "/status?to=done&from=day")).hasRedirectedUrl("/");
		assertThat(post("李娜", "/tasks/" + number + "/status?to=reopen&from=day")).hasRedirectedUrl("/");
		assertThat(status("写周报")).isEqualTo("OPEN");
		assertThat(get("王芳", "/inbox")).bodyText().contains("任务完成：写周报");
	}

	@Test
	void movesOnTheBoardAndStandsInTheCalendar() {
		String number = assigned("写周报", "李娜", "王芳");
		assertThat(get("李娜", "/tasks?view=board")).hasStatusOk().bodyText().contains("写周报", "开始", "最近14天完成的");
		assertThat(post("李娜", "/tasks/" + number + "/status", "to", "begin", "from", "/tasks?view=board"))
			.hasRedirectedUrl("/tasks?view=board");
		assertThat(status("写周报")).isEqualTo("IN_PROGRESS");
		assertThat(post("李娜", "/tasks/" + number + "/status", "to", "back", "from", "https://elsewhere.example"))
			.hasRedirectedUrl("/tasks/" + number);
		assertThat(post("李娜", "/tasks/" + number + "/status", "to", "fly")).hasStatus(400);
		assertThat(get("李娜", "/tasks?view=calendar")).hasStatusOk().bodyText().contains("2026年6月", "写周报", "上月");
		assertThat(get("李娜", "/tasks?view=calendar&month=2026-99")).hasStatusOk().bodyText().contains("2026年6月");
	}

	@Test
	void namesWhatIsWrongAtItsFieldAndKeepsWhatIsTyped() {
		assertThat(post("王芳", "/tasks", "title", "题".repeat(121), "owner", "nobody", "due", "2026-02-30", "goal",
				"长".repeat(2001)))
			.hasStatus(422)
			.bodyText()
			.contains("不超过120个字", "名单里没有这个人", "日期写成", "目标与要求不超过2000个字")
			.doesNotContain("??");
		String ann = named("李娜").toString();
		assertThat(post("王芳", "/tasks", "title", "晚了", "owner", ann, "due", "2026-06-07")).hasStatus(422)
			.bodyText()
			.contains("截止日要在今天或以后", "value=\"晚了\"");
		assertThat(post("王芳", "/tasks", "title", "倒着", "owner", ann, "due", "2026-06-09", "begins", "2026-06-10"))
			.hasStatus(422)
			.bodyText()
			.contains("截止日要不早于开始日06-10");
		assertThat(post("王芳", "/tasks", "title", "重要", "owner", ann, "due", "2026-06-09", "important", "true"))
			.hasStatus(422)
			.bodyText()
			.contains("要写明目标与要求（S4-2.2.1a）");
	}

	@Test
	void isNotOverwrittenSilently() {
		String number = assigned("写周报", "李娜", "王芳");
		String[] form = { "title", "写月报", "owner", named("李娜").toString(), "due", "2026-06-10", "version", "0" };
		assertThat(post("王芳", "/tasks/" + number, form)).hasRedirectedUrl("/tasks/" + number);
		form[1] = "写季报";
		assertThat(post("王芳", "/tasks/" + number, form)).hasStatus(422)
			.bodyText()
			.contains("有人刚改过这项任务", "value=\"写季报\"", "name=\"version\" value=\"1\"");
		assertThat(get("李娜", "/tasks/" + number + "/edit")).hasStatus(404);
	}

	@Test
	void isTalkedAbout() {
		String number = assigned("写周报", "李娜", "李娜");
		assertThat(get("赵敏", "/tasks/" + number)).hasStatus(404);
		assertThat(post("李娜", "/tasks/" + number + "/comments", "words", "@赵敏 数据在您那儿？")).hasStatus(302);
		assertThat(get("赵敏", "/inbox")).bodyText().contains("李娜提到您：写周报");
		assertThat(get("赵敏", "/tasks?box=watched")).bodyText().contains("写周报");
		assertThat(get("赵敏", "/tasks/" + number)).hasStatusOk().bodyText().contains("数据在您那儿？", "催办", "取消关注");
		assertThat(post("赵敏", "/tasks/" + number + "/comments", "words", "长".repeat(1001))).hasStatus(422)
			.bodyText()
			.contains("写一句话，不超过1000个字");
		assertThat(post("赵敏", "/tasks/" + number + "/cancellation", "reason", "不要"))
			.hasRedirectedUrl("/tasks/" + number);
		assertThat(status("写周报")).isEqualTo("OPEN");
		assertThat(this.browser.delete()
			.uri("/tasks/" + number + "/watchers")
			.with(csrf())
			.with(SignedIn.as(named("赵敏")))
			.exchange()).hasRedirectedUrl("/tasks");
		assertThat(get("赵敏", "/tasks/" + number)).hasStatus(404);
	}

	@Test
	void isUrgedOnceInFourWorkingHours() {
		String number = assigned("写周报", "李娜", "王芳");
		String urges = "/tasks/" + number + "/urges";
		post("王芳", urges);
		post("王芳", urges);
		assertThat(urgesOf("李娜")).isEqualTo(1);
		assertThat(get("王芳", "/tasks/" + number)).bodyText().contains("已催，06-08 14:30后可再催");
		this.clock.moveTo("2026-06-08T14:29");
		post("王芳", urges);
		assertThat(urgesOf("李娜")).isEqualTo(1);
		this.clock.moveTo("2026-06-08T14:30");
		post("王芳", urges);
		assertThat(urgesOf("李娜")).isEqualTo(2);
		post("李娜", urges);
		assertThat(urgesOf("李娜")).isEqualTo(2);
	}

	@Test
	void liesBeforeTheSuperiorUntilHeTakesNote() {
		this.tasks.assign(NewTask.of("家长付款失败", named("李娜"), TOMORROW).reported().described("查明", "说明"), named("李娜"));
		String path = "/tasks/" + number("家长付款失败");
		assertThat(get("王芳", "/")).bodyText().contains("请您知悉的重要事项", "家长付款失败", "S0-7.3b");
		assertThat(get("李娜", path)).bodyText().contains("等王芳知悉");
		assertThat(post("王芳", path + "/acknowledgement?from=day")).hasRedirectedUrl("/");
		assertThat(get("李娜", path)).bodyText().contains("王芳于06-08 09:00知悉");
		assertThat(get("王芳", "/")).bodyText().doesNotContain("请您知悉的重要事项");
	}

	@Test
	void remindsOnWorkingMorningsOnceAndInOneDigestWhenThereAreMany() {
		// Others have been to later mornings.
		this.jdbc.sql("delete from tasks.reminded").update();
		this.due.runNow();
		this.tasks.assign(NewTask.of("周五的", named("李娜"), LocalDate.of(2026, 6, 12)), named("李娜"));
		this.tasks.assign(NewTask.of("周一的", named("李娜"), LocalDate.of(2026, 6, 15)), named("李娜"));
		for (int n = 0; n < 5; n++) {
			this.tasks.assign(NewTask.of("许多" + n, named("陈涛"), LocalDate.of(2026, 6, 12)), named("陈涛"));
		}
		this.clock.moveTo("2026-06-17T10:00");
		this.due.runNow();
		this.due.runNow();
		assertThat(told("李娜")).containsExactlyInAnyOrder("06-11 08:30 tasks.notice.soon",
				"06-12 08:30 tasks.notice.soon", "06-15 08:30 tasks.notice.overdue",
				"06-16 08:30 tasks.notice.overdue");
		assertThat(told("陈涛")).containsExactlyInAnyOrder("06-11 08:30 tasks.notice.digest",
				"06-15 08:30 tasks.notice.digest");
	}

	@Test
	void listsInAFewStatementsHoweverManyThereAre() {
		for (int rows : new int[] { 1, 30 }) {
			for (int n = 0; n < rows; n++) {
				assigned("任务" + rows + "-" + n, "李娜", "王芳");
			}
			for (String path : List.of("/tasks", "/tasks?box=team&state=ALL", "/tasks?view=board",
					"/tasks?view=calendar")) {
				assertThat(StatementCount.of(() -> assertThat(get("王芳", path)).hasStatusOk())).as(path)
					.hasSizeLessThanOrEqualTo(6);
			}
		}
		assertThat(get("王芳", "/tasks?box=team")).bodyText().contains("未结束31项", "第1至20件");
		assertThat(get("王芳", "/tasks?box=given&format=csv")).bodyText().contains("任务30-7");
		assertThat(get("王芳", "/tasks?box=given&format=xlsx")).hasStatusOk();
		assertThat(get("李娜", "/tasks?box=team")).bodyText().doesNotContain("部门与下属");
		assertThat(get("李娜", "/tasks?q=30-7&priority=NORMAL")).bodyText().contains("未结束1项", "清除");
	}

	@Test
	void showsEverythingAboutItself() {
		TaskId whole = this.tasks.assign(NewTask.of("筹备", named("李娜"), TOMORROW), named("王芳"));
		this.tasks.assign(NewTask.of("订车", named("陈涛"), TOMORROW).under(whole), named("李娜"));
		String path = "/tasks/" + number("筹备");
		assertThat(get("李娜", path)).bodyText().contains("订车", "0/1", "加子任务", "布置任务", "附件").doesNotContain("??");
		assertThat(get("李娜", "/tasks/new?under=" + number("筹备"))).hasStatusOk().bodyText().contains("加子任务");
		assertThat(post("李娜", path + "/status", "to", "done")).hasRedirectedUrl(path);
		assertThat(this.tasks.find(whole).status()).isEqualTo(TaskStatus.OPEN);
		assertThat(get("陈涛", path)).hasStatusOk();
		assertThat(get("李娜", "/search?q=筹备")).bodyText().contains("筹备");
		assertThat(get("王芳", path + "?lang=en")).bodyText().contains("Sub-tasks", "Complete").doesNotContain("??");
	}

	private String assigned(String title, String owner, String by) {
		return this.tasks.find(this.tasks.assign(NewTask.of(title, named(owner), TOMORROW), named(by))).number();
	}

	private String number(String title) {
		return this.jdbc.sql("select number from tasks.task where title = :title order by number desc limit 1")
			.param("title", title)
			.query(String.class)
			.single();
	}

	private String status(String title) {
		return this.jdbc.sql("select status from tasks.task where number = :number")
			.param("number", number(title))
			.query(String.class)
			.single();
	}

	private int urgesOf(String name) {
		return (int) told(name).stream().filter((line) -> line.endsWith("urged")).count();
	}

	private List<String> told(String name) {
		return this.jdbc.sql("""
				select to_char(told_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI ') || message
				  from notifications.notice where person_id = :person and message <> 'tasks.notice.assigned'
				""").param("person", named(name).id()).query(String.class).list();
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private MvcTestResult get(String who, String path) {
		return this.browser.get().uri(URI.create(path.replace(" ", "%20"))).with(SignedIn.as(named(who))).exchange();
	}

	private MvcTestResult post(String who, String path, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.browser.post().uri(URI.create(path));
		for (int field = 0; field < fields.length; field += 2) {
			request.param(fields[field], fields[field + 1]);
		}
		return request.with(csrf()).with(SignedIn.as(named(who))).exchange();
	}

}
