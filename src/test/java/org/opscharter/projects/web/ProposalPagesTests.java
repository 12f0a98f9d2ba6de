package org.opscharter.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Content;
import org.opscharter.projects.InternalReviews;
import org.opscharter.projects.Proposal;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What people read and do on the pages of proposals.
 */
@DepartmentTest
class ProposalPagesTests {

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Proposals proposals;

	@Autowired
	private InternalReviews reviews;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void beginsWithATitleAndGoesToTheEditor() {
		assertThat(get("赵敏", "/proposals/new")).hasStatusOk().bodyText().contains("新建立项");
		MvcTestResult created = post("赵敏", "/proposals",
				form("title", "暑期招生季线上推广", "status", "APPROVED", "author", "x"));
		assertThat(created).hasStatus(302);
		String editor = created.getResponse().getRedirectedUrl();
		assertThat(editor).matches("/proposals/XM-2026-\\d{4}/edit");
		assertThat(get("赵敏", editor)).hasStatusOk()
			.bodyText()
			.contains("暑期招生季线上推广", "提交后的审批流程", "王芳", "自动合并", "请谁评审", "李娜", "金额达到50,000元时再送周启明")
			.doesNotContain("??");
	}

	@Test
	void asksForATitleAgainWithoutLosingTheRest() {
		assertThat(post("赵敏", "/proposals", form("title", " "))).hasStatus(422).bodyText().contains("请写标题");
		assertThat(post("赵敏", "/proposals", form("title", "题".repeat(121)))).hasStatus(422)
			.bodyText()
			.contains("标题最多120字", "题".repeat(121));
	}

	@Test
	void savesItselfWhileOneTypesAndShowsTheWayLive() {
		Proposal draft = draft(Content.titled("开放日"));
		MvcTestResult saved = autosave("赵敏", draft, form("title", "开放日", "lines[0].item", "信息流", "lines[0].amount",
				"80,000", "texts[BACKGROUND]", "暑期拉新", "version", "" + draft.version()));
		assertThat(saved).hasStatusOk().bodyJson().extractingPath("version").isEqualTo(draft.version() + 1);
		assertThat(get("赵敏", "/proposals/" + draft.number() + "/path")).hasStatusOk()
			.bodyText()
			.contains("因金额加入", "周启明", "金额80,000元，达到50,000元", "金额低于50,000元时到王芳为止", "80,000")
			.doesNotContain("<html");
		assertThat(find(draft).content().total()).isEqualByComparingTo("80000");
	}

	@Test
	void keepsWhatIsGoodAndNamesWhatIsNot() {
		Proposal draft = draft(ProposalFixtures.openDay());
		MvcTestResult saved = autosave("赵敏", draft, form("title", "开放日二", "version", "" + draft.version(),
				"lines[0].item", "物料", "lines[0].amount", "12.345"));
		assertThat(saved).hasStatusOk().bodyText().contains("没有保存", "两位小数");
		assertThat(find(draft).content().title()).isEqualTo("开放日二");
		assertThat(find(draft).content().lines().get(0).amount()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "lines[0].amount, 1234567890123, 最多12位整数", "lines[0].amount, -5, 不能为负", "starts, 2026-02-30, 日期写成",
			"starts, 1899-01-01, 2000年至2099年", "ends, 明天, 日期写成", "risks[0].likelihood, 9, 选1至5" })
	void refusesWhatCannotBeKeptAtItsFieldAndShowsItAgain(String field, String typed, String message) {
		Proposal draft = draft(ProposalFixtures.openDay());
		MvcTestResult saved = save("赵敏", draft, form("title", "开放日", "version", "" + draft.version(), field, typed));
		assertThat(saved).hasStatus(422).bodyText().contains(message);
		if (!field.startsWith("risks")) {
			assertThat(saved).bodyText().contains("value=\"" + typed + "\"");
		}
	}

	@Test
	void survivesWhateverAHandCanType() {
		Proposal draft = draft(ProposalFixtures.openDay());
		String long10000 = "长".repeat(10_000);
		MvcTestResult saved = save("赵敏", draft,
				form("title", "开放日\0", "version", "" + draft.version(), "texts[BACKGROUND]", long10000,
						"texts[NONSENSE]", "x", "status", "APPROVED", "author", "y", "number", "XM-1", "lines[0].item",
						"<script>alert(1)</script>", "lines[999999].item", "远", "noGoal", "\u202Eabc\uD800"));
		assertThat(saved).hasStatus(422)
			.bodyText()
			.contains("最多4,000字，现在10,000字", "&lt;script&gt;", long10000)
			.doesNotContain("<script>alert");
		Proposal after = find(draft);
		assertThat(after.content().title()).isEqualTo("开放日");
		assertThat(after.status().name()).isEqualTo("DRAFT");
		assertThat(after.number()).isEqualTo(draft.number());
	}

	@Test
	void refusesAnIncompleteOneAndNamesEachFieldWithItsClause() {
		Proposal draft = draft(ProposalFixtures.openDay());
		MvcTestResult refused = post("赵敏", "/proposals/" + draft.number() + "/reviews",
				form("title", "开放日", "version", "" + draft.version(), "importance", "MAJOR", "texts[BACKGROUND]",
						"家长希望到园", "lines[0].item", "物料", "lines[0].amount", "9000", "starts", "2026-06-15", "ends",
						"2026-06-07"));
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("还不能提交", "五、时间计划：结束日期要晚于开始日期06-15", "七、风险评估：至少写一项风险", "S0-7.1b", "家长希望到园", "element wrong",
					"href=\"#field-risks-0-risk\"");
		assertThat(find(draft).content().text(org.opscharter.projects.Element.BACKGROUND)).isEqualTo("家长希望到园");
	}

	@Test
	void sendsACompleteOneToReviewAndLetsItsParticipantsSpeak() {
		Proposal draft = draft(ProposalFixtures.openDay());
		MultiValueMap<String, String> whole = whole(draft);
		for (String name : List.of("李娜", "陈涛", "孙磊")) {
			whole.add("participants", named(name).toString());
		}
		assertThat(post("赵敏", "/proposals/" + draft.number() + "/reviews", whole)).hasStatus(302);
		assertThat(get("李娜", "/proposals/" + draft.number() + "/review")).hasStatusOk()
			.bodyText()
			.contains("您的意见", "发表意见")
			.doesNotContain("通过，送审批", "??");
		String review = "/proposals/" + draft.number() + "/review";
		assertThat(post("李娜", review + "/opinion", form("words", ""))).hasStatus(422).bodyText().contains("请写明意见");
		assertThat(post("李娜", review + "/opinion", form("words", "场地要先确认"))).hasStatus(302);
		assertThat(post("王芳", review + "/conclusion", form("words", "可以", "outcome", "PASSED"))).hasStatus(422)
			.bodyText()
			.contains("至少要2人", "可以");
		assertThat(post("陈涛", review + "/opinion", form("words", "同意"))).hasStatus(302);
		assertThat(get("王芳", review)).bodyText().contains("通过，送审批", "场地要先确认", "请他人主持");
		assertThat(post("王芳", review + "/host", form("person", named("陈涛").toString()))).hasStatus(302);
		assertThat(post("陈涛", review + "/conclusion", form("words", "可以报批", "outcome", "PASSED"))).hasStatus(302);
		assertThat(get("赵敏", "/proposals/" + draft.number())).bodyText().contains("审批中", "可以报批", "李娜、陈涛", "陈涛主持");
	}

	@Test
	void showsTheDeciderWhatTheSecondRoundChanged() {
		Proposal draft = draft(ProposalFixtures.summerCampaign());
		String request = this.proposals.submit(draft.id(), draft.version(), "已讨论", named("赵敏"));
		this.approvals.decide(request, Verdict.sendBack(named("王芳"), revision(draft), "信息流占比过高，挪一部分给达人合作"));
		Proposal returned = find(draft);
		this.proposals.save(draft.id(), returned.version(), ProposalFixtures.summerCampaign("46000", "18000"),
				named("赵敏"));
		this.proposals.submit(draft.id(), find(draft).version(), "", named("赵敏"));
		assertThat(get("王芳", "/approvals/" + request)).hasStatusOk()
			.bodyText()
			.contains("第2版改了什么", "2处", "您", "信息流占比过高", "<del>52,000</del>", "<ins>46,000</ins>", "−6,000", "+6,000",
					"与第1版相同", "每条50元", "47", "06-15至07-31", "element changed")
			.doesNotContain("??");
		assertThat(get("赵敏", "/proposals/" + draft.number() + "?compare=1..2")).hasStatusOk()
			.bodyText()
			.contains("第1版到第2版", "<del>12,000</del>", "第2版");
		assertThat(get("赵敏", "/proposals/" + draft.number() + "?compare=7..x")).hasStatusOk();
	}

	@Test
	void answersASecondWriterWithWhatChangedUnderHim() {
		Proposal draft = draft(ProposalFixtures.openDay());
		autosave("赵敏", draft, form("title", "开放日，改期", "version", "" + draft.version()));
		MvcTestResult stale = autosave("赵敏", draft, form("title", "旧页面", "version", "" + draft.version()));
		assertThat(stale).hasStatus(409).bodyText().contains("您在别的页面", "改过", "标题").doesNotContain("version");
		assertThat(save("赵敏", draft, form("title", "旧页面", "version", "" + draft.version()))).hasStatus(409)
			.bodyText()
			.contains("您刚才写的还在这一页", "value=\"旧页面\"")
			.doesNotContain("data-autosave=");
		assertThat(find(draft).content().title()).isEqualTo("开放日，改期");
	}

	@Test
	void hidesDraftsFromColleaguesAndEverythingFromOtherDepartments() {
		Proposal draft = draft(ProposalFixtures.openDay());
		String page = "/proposals/" + draft.number();
		for (String stranger : List.of("李娜", "张宇", "钱伟", "周启明")) {
			assertThat(get(stranger, page)).as(stranger).hasStatus(404);
			assertThat(post(stranger, page + "/withdrawal", form())).as(stranger).hasStatus4xxClientError();
		}
		assertThat(get("王芳", page)).hasStatusOk();
		assertThat(get("王芳", page + "/edit")).hasStatus(404);
		assertThat(post("李娜", page + "/draft", form("title", "x"))).hasStatus(404);
		assertThat(get("赵敏", "/proposals/XM-2026-9999")).hasStatus(404);
		this.proposals.submit(draft.id(), draft.version(), "已讨论", named("赵敏"));
		assertThat(get("李娜", page)).hasStatusOk().bodyText().contains("家长希望到园看一看");
		assertThat(get("周启明", page)).hasStatusOk();
		assertThat(get("张宇", page)).hasStatus(404);
		assertThat(get("钱伟", page)).hasStatusOk().bodyText().contains("9,000", "您可以查看预算").doesNotContain("家长希望到园看一看");
	}

	@Test
	void walksThroughWithdrawalReopeningAndRevision() {
		Proposal draft = draft(ProposalFixtures.openDay());
		String page = "/proposals/" + draft.number();
		this.proposals.submit(draft.id(), draft.version(), "已讨论", named("赵敏"));
		assertThat(post("赵敏", page + "/withdrawal", form())).hasStatus(302);
		assertThat(get("赵敏", page)).bodyText().contains("已撤回", "再编辑");
		assertThat(post("赵敏", page + "/reopening", form())).hasRedirectedUrl(page + "/edit");
		this.proposals.submit(draft.id(), find(draft).version(), "已讨论", named("赵敏"));
		this.approvals.decide(this.approvals.numberOf(draft.id().id()).orElseThrow(),
				Verdict.agree(named("王芳"), revision(draft),
						List.of("brand", "strategy", "novelty", "feasibility", "benefit")
							.stream()
							.map((key) -> new Answer(key, true, ""))
							.toList()));
		assertThat(get("赵敏", "/proposals/" + draft.number())).bodyText().contains("已批准", "改动一个字，原审批就失效");
		assertThat(get("赵敏", "/projects/" + draft.number())).bodyText().contains("已批准", "还没有启动");
		assertThat(get("赵敏", "/projects")).bodyText().contains("园所开放日");
		assertThat(get("赵敏", page + "/edit")).hasRedirectedUrl(page);
		assertThat(post("赵敏", page + "/revising", form("reason", ""))).hasRedirectedUrl(page);
		assertThat(find(draft).status().name()).isEqualTo("APPROVED");
		assertThat(post("赵敏", page + "/revising", form("reason", "改期"))).hasRedirectedUrl(page + "/edit");
		assertThat(find(draft).status().name()).isEqualTo("DRAFT");
		assertThat(post("赵敏", page + "/copies", form())).hasStatus(302);
	}

	@Test
	void listsWhatOneMaySeeWithHonestCountsAndExports() {
		for (int one = 0; one < 25; one++) {
			draft(Content.titled("开放日第" + one + "场"));
		}
		assertThat(get("赵敏", "/proposals")).hasStatusOk()
			.bodyText()
			.contains("共25件", "开放日第24场")
			.doesNotContain("开放日第0场");
		assertThat(get("赵敏", "/proposals?page=2")).bodyText().contains("开放日第0场");
		assertThat(get("赵敏", "/proposals?q=第7场")).bodyText().contains("符合条件的1件，共25件", "开放日第7场");
		assertThat(get("赵敏", "/proposals?q=%25&status=JUNK&least=abc&author=x&page=zz")).hasStatusOk()
			.bodyText()
			.contains("value=\"abc\"");
		assertThat(get("李娜", "/proposals")).bodyText().contains("还没有立项").doesNotContain("开放日第");
		assertThat(get("赵敏", "/proposals?format=csv")).hasStatusOk().bodyText().contains("编号,标题", "开放日第0场");
	}

	@Test
	void listsFirstWhatMovedLast() {
		Proposal first = draft(ProposalFixtures.openDay());
		draft(Content.titled("后写的草稿"));
		this.jdbc.sql("update projects.proposal set status_at = status_at + interval '1 hour' where id = :id")
			.param("id", first.id().id())
			.update();
		assertThat(get("赵敏", "/proposals")).bodyText().containsSubsequence("园所开放日", "后写的草稿");
	}

	@Test
	void needsTheSameFewStatementsForAnyNumberOfRows() {
		draft(Content.titled("一"));
		int few = StatementCount.of(() -> assertThat(get("赵敏", "/proposals")).hasStatusOk()).size();
		for (int one = 0; one < 19; one++) {
			draft(Content.titled("开放日" + one));
		}
		List<String> many = StatementCount.of(() -> assertThat(get("赵敏", "/proposals")).hasStatusOk());
		assertThat(many).hasSize(few).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void putsWhatWaitsOnMyDay() {
		Proposal draft = draft(ProposalFixtures.openDay());
		assertThat(get("赵敏", "/")).bodyText().contains("您的立项", "园所开放日", "继续填写");
		this.proposals.submitForReview(draft.id(), draft.version(), List.of(named("李娜"), named("陈涛")), "", named("赵敏"));
		assertThat(get("李娜", "/")).bodyText().contains("等您评审", "写意见", "园所开放日");
		assertThat(get("王芳", "/")).bodyText().contains("作结论");
		assertThat(get("李娜", "/inbox")).bodyText().contains("请您评审：园所开放日").doesNotContain("??");
	}

	private MultiValueMap<String, String> whole(Proposal draft) {
		return form("title", "园所开放日", "version", "" + draft.version(), "importance", "ORDINARY", "texts[BACKGROUND]",
				"家长希望到园看一看。", "texts[GOAL]", "到访60组家庭。", "texts[SUBSTANCE]", "周六上午参观与试听。", "noGoal", "服务于到访转化",
				"lines[0].item", "物料", "lines[0].amount", "9000", "starts", "2026-06-20", "ends", "2026-06-20");
	}

	private Proposal draft(Content content) {
		return find(this.proposals.draft(content, named("赵敏")));
	}

	private Proposal find(Proposal proposal) {
		return find(proposal.id());
	}

	private Proposal find(ProposalId id) {
		return this.proposals.find(id);
	}

	private Revision revision(Proposal proposal) {
		Map<String, Object> row = this.jdbc.sql("select revision, fingerprint from projects.proposal where id = :id")
			.param("id", proposal.id().id())
			.query()
			.singleRow();
		return new Revision((Integer) row.get("revision"), row.get("fingerprint").toString());
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private MvcTestResult get(String who, String address) {
		return this.browser.get()
			.uri(java.net.URI.create(address.replace("第", "%E7%AC%AC").replace("场", "%E5%9C%BA")))
			.with(SignedIn.as(named(who)))
			.exchange();
	}

	private MvcTestResult post(String who, String address, MultiValueMap<String, String> form) {
		return this.browser.post().uri(address).params(form).with(csrf()).with(SignedIn.as(named(who))).exchange();
	}

	private MvcTestResult save(String who, Proposal draft, MultiValueMap<String, String> form) {
		return post(who, "/proposals/" + draft.number() + "/draft", form);
	}

	private MvcTestResult autosave(String who, Proposal draft, MultiValueMap<String, String> form) {
		return this.browser.post()
			.uri("/proposals/" + draft.number() + "/draft")
			.accept("application/json")
			.params(form)
			.with(csrf())
			.with(SignedIn.as(named(who)))
			.exchange();
	}

	private static MultiValueMap<String, String> form(String... pairs) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			form.add(pairs[at], pairs[at + 1]);
		}
		return form;
	}

}
