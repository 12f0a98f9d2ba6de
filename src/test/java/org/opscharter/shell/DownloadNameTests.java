package org.opscharter.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadNameTests {

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd, passwd", "'C:\\Users\\赵敏\\预算.xlsx', 预算.xlsx", "活动方案.pdf, 活动方案.pdf",
			"'a\u202Efdp.exe', afdp.exe", "'a\r\nSet-Cookie: x=1.txt', aSet-Cookie_ x=1.txt", "'..', file",
			"'  ', file", "'.htaccess', htaccess", "'a\u0000b.png', ab.png", "'x?.csv', x_.csv", "'尾点. . ', 尾点" })
	void keepsOnlyWhatAPersonSees(String sent, String kept) {
		assertThat(DownloadName.of(sent).value()).isEqualTo(kept);
	}

	@Test
	void isShortenedBeforeItsEnding() {
		String name = DownloadName.of("方".repeat(300) + ".docx").value();
		assertThat(name).hasSize(150).endsWith("方.docx");
	}

	@Test
	void isWrittenTwiceInTheHeader() {
		assertThat(DownloadName.of("预算 \"终\" 50%;v2.xlsx").attachment())
			.isEqualTo("attachment; filename=\"__ ___ 50__v2.xlsx\"; "
					+ "filename*=UTF-8''%E9%A2%84%E7%AE%97%20_%E7%BB%88_%2050%25%3Bv2.xlsx");
		assertThat(DownloadName.of("a.pdf").inline()).startsWith("inline; filename=\"a.pdf\"");
	}

	@Test
	void knowsItsEnding() {
		assertThat(DownloadName.of("报告.PDF").ending()).isEqualTo("pdf");
		assertThat(DownloadName.of("报告").ending()).isEmpty();
	}

}
