package org.opscharter.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.opscharter.Visitor;
import org.opscharter.WorldTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requirements 6.1, steps 3a to 3c and 4, and 6.2, steps 1, 3, 4 and 6: what 王芳 decides
 * on pieces and columns, and how 李娜 reports the open day.
 */
@WorldTest
class EditorialDayJourneyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	/** 3a: a general piece goes to its owner after one tap. */
	@Test
	void aGeneralPieceIsAgreedToInOneTapAndReleasedByItsOwner() {
		String draft = draft("2026 暑期幼儿园招聘汇总");
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow("2026 暑期幼儿园招聘汇总");
			assertThat(wangfang.reads()).contains("S3-4.2.2b", "准确真实", "合法合规", "定位与品牌形象", "达成目的")
				.doesNotContain("立项方案");
			wangfang.press("均通过并同意");
			assertThat(status(draft)).isEqualTo("READY");
		}
		try (Visitor chentao = Visitor.atTheDesk(this.port).signIn("chentao")) {
			chentao.open("/content/drafts/" + draft);
			assertThat(chentao.reads()).contains("待发布");
			assertThat(chentao.page().locator("#release [data-main-action]").innerText())
				.isEqualTo("发布到 启蒙幼教智库、启蒙家园 与 启蒙幼教平台");
			chentao.page().locator("#release [data-main-action]").click();
			assertThat(status(draft)).isEqualTo("PUBLISHED");
		}
	}

	/** 3b: on a company project the general manager confirms; 王芳 cannot release it. */
	@Test
	void aPieceOnACompanyProjectIsConfirmedByTheGeneralManager() {
		String draft = draft("园长研修班项目启动");
		try (Visitor wangfang = Visitor.atTheDesk(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow("园长研修班项目启动").press("均通过并同意");
			assertThat(status(draft)).isEqualTo("AWAITING_GM");
			wangfang.open("/content/drafts/" + draft);
			assertThat(wangfang.reads()).contains("待总经理确认").doesNotContain("发布到");
			forge(wangfang.page(), "/content/drafts/" + draft + "/publication");
			wangfang.open("/content/drafts/" + draft);
			assertThat(status(draft)).isEqualTo("AWAITING_GM");
		}
		try (Visitor zhouqiming = Visitor.atTheDesk(this.port).signIn("zhouqiming")) {
			zhouqiming.open("/inbox");
			assertThat(zhouqiming.page().getByText("园长研修班项目启动").count()).isEqualTo(1);
			zhouqiming.open("/approvals").follow("园长研修班项目启动");
			zhouqiming.page().locator(".bar [data-agree]").click();
			assertThat(status(draft)).isEqualTo("READY");
		}
	}

	/** 3c: what is not verified is not handed in; it may be asked about. */
	@Test
	void aRumourIsNotHandedInButAskedAbout() {
		String draft = draft("某园停办传闻");
		try (Visitor chentao = Visitor.atTheDesk(this.port).signIn("chentao")) {
			chentao.open("/content/drafts/" + draft + "/edit").press("送审");
			assertThat(chentao.reads()).contains("未核实", "S2a-6.5b");
			assertThat(status(draft)).isEqualTo("DRAFT");
			chentao.open("/content/drafts/" + draft + "/edit").follow("先请示运营部负责人能不能写");
			assertThat(chentao.page().locator("[name=title]").inputValue()).isEqualTo("某园停办传闻");
			chentao.press("报运营部负责人");
			assertThat(chentao.reads()).contains("已报运营部负责人", "某园停办传闻");
		}
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/content/topics?box=asked").follow("某园停办传闻");
			wangfang.page().locator("[name=said]").first().fill("等园方书面回复再说");
			wangfang.press("不写");
			assertThat(wangfang.reads()).contains("已答复，不写");
		}
	}

	/** 4: a suggestion becomes a column. */
	@Test
	void aSuggestedColumnIsAdopted() {
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.follow("园所政策解读").press("采纳并设立");
			assertThat(wangfang.reads()).contains("已采纳，栏目「园所政策解读」即刻生效");
		}
		try (Visitor chentao = Visitor.atTheDesk(this.port).signIn("chentao")) {
			chentao.open("/inbox");
			assertThat(chentao.reads()).contains("建议已采纳：园所政策解读");
			chentao.press("建议已采纳：园所政策解读").follow("打开栏目");
			assertThat(chentao.reads()).contains("栏目负责人 陈涛");
		}
	}

	/** 6.2, step 6: a lead becomes a draft that keeps its keyword. */
	@Test
	void aLeadIsTakenUp() {
		try (Visitor lina = Visitor.onAPhone(this.port).signIn("lina")) {
			lina.follow("学前教育法解读").press("采用，开始写");
			assertThat(lina.page().locator("#field-title").inputValue()).isEqualTo("学前教育法解读");
			lina.open(lina.at().replace("/edit", ""));
			assertThat(lina.reads()).contains("来自选题", "陈涛", "学前教育法");
		}
	}

	/** 6.2, steps 3 and 4: the open day is told on the website and the account. */
	@Test
	void theOpenDayIsReportedReturnedRevisedAndReleased() {
		String draft = isRefusedForItsWordsAndHandedInWithPictures();
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow("六一开放日回顾").press("退回修改");
			wangfang.page().locator("#reason").fill("补充家长反馈数据");
			wangfang.page().locator("dialog[open] .btn-primary").click();
			assertThat(status(draft)).isEqualTo("RETURNED");
		}
		try (Visitor lina = Visitor.atTheDesk(this.port).signIn("lina")) {
			lina.open("/content/drafts/" + draft + "/edit");
			assertThat(lina.reads()).contains("补充家长反馈数据");
			write(lina.page(), text(lina.page()) + "<p>二百一十位家长填了反馈，满意的占九成六。</p>");
			lina.press("再送审").arrive("/content/drafts/" + draft);
			assertThat(status(draft)).isEqualTo("AWAITING_HEAD");
		}
		try (Visitor wangfang = Visitor.onAPhone(this.port).signIn("wangfang")) {
			wangfang.open("/approvals").follow("六一开放日回顾");
			assertThat(wangfang.reads()).contains("第2版", "满意的占九成六");
			wangfang.press("均通过并同意");
			assertThat(status(draft)).isEqualTo("READY");
		}
		try (Visitor lina = Visitor.atTheDesk(this.port).signIn("lina")) {
			lina.open("/content/drafts/" + draft).follow("先复制到公众号");
			assertThat(lina.reads()).contains("复制带格式的正文", "下载图片包（3张）");
			assertThat(entries(lina.page(), "/content/drafts/" + draft + "/paste/pictures"))
				.isEqualTo("01.png 02.png 03.png");
			lina.open("/content/drafts/" + draft).press("发布到 官网");
			assertThat(lina.reads()).contains("已发布");
			assertThat(status(draft)).isEqualTo("PUBLISHED");
		}
		assertThat(this.jdbc.sql("""
				select rule || ' ' || state from obligations.obligation
				 where matter_kind = 'occasion' and rule in ('T04', 'T05') order by rule
				""").query(String.class).list()).containsExactly("T04 MET", "T05 MET");
	}

	private String isRefusedForItsWordsAndHandedInWithPictures() {
		try (Visitor lina = Visitor.atTheDesk(this.port).signIn("lina")) {
			lina.open("/content/drafts/new").fill("标题", "六一开放日回顾").press("开始写");
			lina.page().waitForURL("**/edit");
			String draft = lina.at().replaceAll(".*(GJ-\\d{4}-\\d{4}).*", "$1");
			Page page = lina.page();
			page.locator("#declared summary").click();
			page.getByLabel("官网", new Page.GetByLabelOptions().setExact(true)).check();
			page.getByLabel("启蒙幼教智库", new Page.GetByLabelOptions().setExact(true)).check();
			page.locator("#field-occasion").selectOption(new SelectOption().setLabel("六一开放日（还须发布2处）"));
			page.locator("[name='sources[0].name']").fill("活动现场");
			page.locator("[name='sources[0].verified']").check();
			page.locator("[name=minors]").check();
			page.locator("#field-consent").fill("监护人授权书 SQ-2026-06");
			page.locator("[name=declared]").check();
			write(page, "<p>全国第一的开放日，三个班的孩子带着爸爸妈妈做了一次面包。</p>");
			lina.press("送审").arrive("/content/drafts/" + draft + "/submission");
			assertThat(lina.reads()).contains("全国第一", "S2a-6.4");
			assertThat(status(draft)).isEqualTo("DRAFT");

			write(page, "<p>开放日，三个班的孩子带着爸爸妈妈做了一次面包。</p>");
			lina.press("保存").arrive("/content/drafts/" + draft + "/edit");
			assertThat(lina.reads()).contains("S2a-4.5.2", "发布后完成", "官网每周更新");
			write(page, "<p>开放日，三个班的孩子带着爸爸妈妈做了一次面包。</p>" + picture(page, draft, 40) + picture(page, draft, 80)
					+ picture(page, draft, 120));
			lina.press("保存");
			lina.page().getByText("重大新闻活动上官网（06-10 周三前）").waitFor();
			assertThat(lina.reads()).contains("重大新闻活动上官网（06-10 周三前）", "重大新闻活动上新媒体（06-10 周三前）");
			lina.press("送审").arrive("/content/drafts/" + draft);
			assertThat(status(draft)).isEqualTo("AWAITING_HEAD");
			return draft;
		}
	}

	private static void write(Page page, String html) {
		page.waitForFunction("() => window.tinymce && tinymce.activeEditor && tinymce.activeEditor.initialized");
		page.evaluate("(html) => { tinymce.activeEditor.setContent(html); tinymce.triggerSave(); }", html);
	}

	private static String text(Page page) {
		page.waitForFunction("() => window.tinymce && tinymce.activeEditor && tinymce.activeEditor.initialized");
		return (String) page.evaluate("() => tinymce.activeEditor.getContent()");
	}

	/** Put into the text as the editor does: sent first, then shown. */
	private static String picture(Page page, String draft, int width) {
		Object source = page.evaluate("""
				async ([draft, width]) => {
				  const canvas = document.createElement('canvas');
				  canvas.width = 320; canvas.height = 200;
				  canvas.getContext('2d').fillRect(0, 0, width, 200);
				  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
				  const data = new FormData();
				  data.append('file', blob, '面包.png');
				  data.append('_csrf', document.querySelector('[name=_csrf]').value);
				  const answer = await fetch('/content/drafts/' + draft + '/pictures', { method: 'POST', body: data });
				  return (await answer.json()).location;
				}""", List.of(draft, width));
		return "<p><img src=\"" + source + "\" alt=\"孩子们揉面团\"></p>";
	}

	/** What a ZIP at this address holds. */
	private static String entries(Page page, String address) {
		byte[] bytes = page.request().get(page.url().replaceAll("(https?://[^/]+).*", "$1") + address).body();
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return String.join(" ", names);
	}

	private static void forge(Page page, String address) {
		page.evaluate("""
				async (address) => {
				  const data = new FormData();
				  data.append('_csrf', document.querySelector('[name=_csrf]').value);
				  await fetch(address, { method: 'POST', body: new URLSearchParams(data) });
				}""", address);
	}

	private String draft(String title) {
		return this.jdbc.sql("select number from content.draft where title = :title")
			.param("title", title)
			.query(String.class)
			.single();
	}

	private String status(String draft) {
		return this.jdbc.sql("select status from content.draft where number = :number")
			.param("number", draft)
			.query(String.class)
			.single();
	}

}
