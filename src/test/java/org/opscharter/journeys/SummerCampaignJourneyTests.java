package org.opscharter.journeys;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.opscharter.Visitor;
import org.opscharter.WorldTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requirements 6.1, step 3d: 「暑期招生季线上推广」 of 80,000 元 lacks its risk assessment, is
 * completed, discussed by three colleagues, returned once, decided by 王芳 for both merged
 * steps, and confirmed by 周启明.
 */
@WorldTest
class SummerCampaignJourneyTests {

	private static final String TITLE = "暑期招生季线上推广";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isCompletedReviewedReturnedAndDecidedLevelByLevel() {
		String number = number();
		isRefusedWithoutRisks(number);
		isDiscussed(number);
		String request = isReturnedOnAPhone();
		isRevised(number);
		isAgreedToOnAPhone();
		isConfirmed();
		everyDecisionIsOnTheRecord(request);
	}

	private void isRefusedWithoutRisks(String number) {
		try (Visitor zhaomin = Visitor.atTheDesk(this.port).signIn("zhaomin")) {
			zhaomin.open("/proposals/" + number + "/edit");
			assertThat(zhaomin.reads()).contains("因金额加入", "周启明", "自动合并");
			zhaomin.press("提交评审");
			assertThat(zhaomin.reads()).contains("还不能提交，有1处要改", "至少写一项风险");
			fillRisk(zhaomin.page(), 0, "平台规则变更", "4", "4", "提前备两套素材，规则一变当天替换");
			List.of("李娜", "陈涛", "孙磊").forEach((name) -> zhaomin.page().getByLabel(name).check());
			zhaomin.press("提交评审");
			assertThat(zhaomin.reads()).contains("已请3人评审");
			assertThat(status(number)).isEqualTo("IN_REVIEW");
		}
	}

	private void isDiscussed(String number) {
		Map.of("lina", "试听内容建议先放两节。", "chentao", "与招聘专题错开一周投放。", "sunlei", "线索按回访有效计。").forEach((username, words) -> {
			try (Visitor colleague = Visitor.atTheDesk(this.port).signIn(username)) {
				colleague.open("/proposals/" + number + "/review");
				colleague.page().locator("main textarea").first().fill(words);
				colleague.page().locator("main form:has(textarea) .btn-primary").first().click();
			}
		});
		try (Visitor wangfang = Visitor.atTheDesk(this.port).signIn("wangfang")) {
			wangfang.open("/proposals/" + number + "/review");
			assertThat(wangfang.reads()).contains("与招聘专题错开一周投放。");
			wangfang.page().locator("main textarea").first().fill("三条意见都采纳。");
			wangfang.press("通过，送审批");
			assertThat(status(number)).isEqualTo("IN_APPROVAL");
		}
	}

	private String isReturnedOnAPhone() {
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow(TITLE);
			String request = wangfang.at().substring("/approvals/".length());
			wangfang.press("退回修改");
			wangfang.page().locator("#reason").fill("信息流占比过高，挪一部分给达人合作。");
			wangfang.page().locator("dialog[open] .btn-primary").click();
			assertThat(wangfang.reads()).contains("已退回", "赵敏");
			return request;
		}
	}

	private void isRevised(String number) {
		try (Visitor zhaomin = Visitor.atTheDesk(this.port).signIn("zhaomin")) {
			assertThat(zhaomin.reads()).contains(TITLE);
			zhaomin.open("/proposals/" + number + "/edit");
			assertThat(zhaomin.reads()).contains("信息流占比过高，挪一部分给达人合作。");
			zhaomin.page().locator("[name='lines[0].amount']").fill("46000");
			zhaomin.page().locator("[name='lines[1].amount']").fill("18000");
			Locator submit = zhaomin.page().locator(".bar .btn-primary");
			submit.click();
			assertThat(status(number)).isEqualTo("IN_APPROVAL");
		}
	}

	private void isAgreedToOnAPhone() {
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow(TITLE);
			assertThat(wangfang.reads()).contains("第2版改了什么", "52,000", "46,000", "自动合并");
			wangfang.page().locator(".bar [data-criteria-all]").click();
			wangfang.press("同意，送周启明审批");
			assertThat(wangfang.reads()).contains("已同意第2版", "送到周启明");
		}
	}

	private void isConfirmed() {
		try (Visitor zhouqiming = Visitor.atTheDesk(this.port).signIn("zhouqiming")) {
			zhouqiming.open("/inbox");
			assertThat(zhouqiming.page().getByText("待您审批：" + TITLE).count()).isEqualTo(1);
			zhouqiming.open("/approvals").follow(TITLE).press("同意，赵敏可以启动");
			assertThat(zhouqiming.reads()).contains("已同意第2版");
		}
	}

	private void everyDecisionIsOnTheRecord(String request) {
		assertThat(this.jdbc.sql("""
				select p.name || ' ' || s.state || ' ' || s.revision from approvals.seat s
				  join approvals.request r on r.id = s.request_id join organisation.person p on p.id = s.person_id
				 where r.number = :number and s.decided_at is not null order by s.decided_at, s.round, s.position
				""").param("number", request).query(String.class).list()).containsExactly("王芳 RETURNED 1",
				"王芳 AGREED 2", "周启明 AGREED 2");
	}

	private static void fillRisk(Page page, int line, String risk, String likelihood, String impact, String response) {
		page.locator("[name='risks[" + line + "].risk']").fill(risk);
		page.locator("[name='risks[" + line + "].likelihood']").selectOption(likelihood);
		page.locator("[name='risks[" + line + "].impact']").selectOption(impact);
		page.locator("[name='risks[" + line + "].response']").fill(response);
	}

	private String number() {
		return this.jdbc.sql("select number from projects.proposal where title = :title")
			.param("title", TITLE)
			.query(String.class)
			.single();
	}

	private String status(String number) {
		return this.jdbc.sql("select status from projects.proposal where number = :number")
			.param("number", number)
			.query(String.class)
			.single();
	}

}
