package org.opscharter.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Visitor;
import org.opscharter.access.Accounts;
import org.opscharter.projects.Proposal;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In a real browser: a proposal saves itself, its way follows the amount, and nobody
 * conflicts with himself.
 */
@DepartmentTest
class EditorWalkTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Proposals proposals;

	@Autowired
	private JdbcClient jdbc;

	private String username;

	private ProposalId id;

	private String page;

	@BeforeEach
	void aDraft() {
		Team team = Team.open(this.jdbc);
		this.username = "walk" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.openExample(team.named("赵敏"), this.username, "opscharter");
		this.id = this.proposals.draft(ProposalFixtures.summerCampaign(), team.named("赵敏"));
		this.page = "/proposals/" + find().number() + "/edit";
	}

	@Test
	void savesItselfAndShowsTheWayTheAmountMakesItTake() {
		List<String> complaints = new ArrayList<>();
		try (Visitor writer = Visitor.atTheDesk(this.port).signIn(this.username).open(this.page)) {
			Page editor = writer.page();
			editor.onConsoleMessage((message) -> complaints.add(message.text()));
			assertThat(editor.locator("#following").innerText()).contains("因金额加入", "周启明", "金额低于50,000元时到王芳为止");
			editor.fill("#field-lines-0-amount", "1,000.50");
			editor.waitForCondition(() -> editor.locator("#total").innerText().equals("29,000.50"));
			assertThat(editor.locator("#following").innerText()).contains("金额达到50,000元时再送周启明").doesNotContain("因金额加入");
			assertThat(find().content().total()).isEqualByComparingTo("29000.50");
			writer.press("加一行");
			editor.locator("#field-lines-4-item").fill("场地");
			editor.locator("#field-lines-4-amount").fill("30000");
			editor.waitForCondition(() -> editor.locator("#total").innerText().equals("59,000.50"));
			assertThat(complaints).isEmpty();
		}
		try (Visitor later = Visitor.onAPhone(this.port).signIn(this.username).open(this.page)) {
			assertThat(later.page().locator("#field-lines-4-item").inputValue()).isEqualTo("场地");
			assertThat(later.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			later.picture("proposal-editor-phone");
		}
	}

	@Test
	void waitsForItsOwnSavingBeforeItIsSent() {
		try (Visitor writer = Visitor.atTheDesk(this.port).signIn(this.username).open(this.page)) {
			Page editor = writer.page();
			editor.route("**/draft", (route) -> {
				editor.waitForTimeout(300);
				route.resume();
			});
			editor.fill("#field-ends", "2026-06-07");
			editor.keyboard().press("Control+s");
			writer.press("提交评审");
			editor.waitForSelector(".summary");
			assertThat(writer.reads()).contains("还不能提交，有1处要改", "结束日期要晚于开始日期06-15").doesNotContain("改过");
			writer.picture("proposal-editor");
		}
	}

	private Proposal find() {
		return this.proposals.find(this.id);
	}

}
