package org.opscharter.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.Visitor;
import org.opscharter.access.Accounts;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In a real browser: noted down in one line, moved on the board, done from my day.
 */
@DepartmentTest
class TaskWalkTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private String username;

	@BeforeEach
	void somebody() {
		Team team = Team.open(this.jdbc);
		this.username = "task" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.openExample(team.named("李娜"), this.username, "opscharter");
	}

	@Test
	void goesFromOneLineToDone() {
		try (Visitor lina = Visitor.atTheDesk(this.port).signIn(this.username).open("/tasks")) {
			Page page = lina.page();
			page.locator("#quick-line").pressSequentially("核对合同 周五 @");
			page.waitForSelector("#quick-line-names");
			page.locator("#quick-line").pressSequentially("李");
			page.keyboard().press("Enter");
			page.waitForCondition(() -> page.locator("#quick-understood").innerText().contains("06-12 周五截止 · 李娜"));
			lina.press("记下");
			page.waitForSelector(".flash");
			assertThat(lina.reads()).contains("已记下：核对合同", "取消刚才的", "未结束1项");
			lina.open("/tasks?view=board");
			page.locator("[data-column=OPEN] .board-card").dragTo(page.locator("[data-column=IN_PROGRESS]"));
			page.waitForSelector("[data-column=IN_PROGRESS] .board-card");
			lina.picture("tasks-board");
		}
		try (Visitor lina = Visitor.onAPhone(this.port).signIn(this.username).open("/")) {
			assertThat(lina.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			lina.page().locator(".row:has-text('核对合同') button:has-text('完成')").click();
			lina.page().waitForSelector(".flash");
			assertThat(lina.reads()).contains("已完成：核对合同", "撤销");
			lina.page().locator(".flash button").click();
			lina.page().waitForCondition(() -> lina.reads().contains("已重新打开：核对合同"));
			lina.open("/tasks?view=calendar");
			assertThat(lina.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			lina.picture("tasks-calendar-phone");
		}
	}

}
