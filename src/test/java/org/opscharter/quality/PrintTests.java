package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A decision on paper says what was decided on: number, revision, fingerprint, trail.
 */
@QualityTest
class PrintTests {

	@Autowired
	private Callers callers;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aDecisionPrintsWithNumberRevisionFingerprintAndTrail() {
		String number = this.jdbc
			.sql("select number from approvals.request where status = 'APPROVED' order by number limit 1")
			.query(String.class)
			.single();
		String fingerprint = this.jdbc.sql("select fingerprint from approvals.request where number = :number")
			.param("number", number)
			.query(String.class)
			.single();
		try (Window window = new Window(this.callers.called("wangfang"))) {
			Page page = window.open("/approvals/" + number, 1440, ColorScheme.DARK).page();
			byte[] pdf = page.pdf();
			assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
			assertThat(pdf).hasSizeGreaterThan(10_000);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("body").innerText()).contains(number, "版", fingerprint, "审批记录")
				.doesNotContain("撤回…", "我的一天");
			assertThat(window.faults()).isEmpty();
		}
	}

}
