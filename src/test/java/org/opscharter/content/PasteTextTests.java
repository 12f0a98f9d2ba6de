package org.opscharter.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The text as an account's own editor takes it.
 */
class PasteTextTests {

	@Test
	void everyMarkCarriesItsLookAndNoClass() {
		String text = pasted("<h2>怎么做</h2><p>先<strong>擦汗</strong>。</p><ul><li>再换背心</li></ul>");

		assertThat(text).matches("(?s)<h2 style=\"[^\"]+font-size:19px[^\"]*\">怎么做</h2>"
				+ "<p style=\"[^\"]+\">先<strong>擦汗</strong>。</p><ul style=\"[^\"]+\"><li style=\"[^\"]+\">再换背心</li></ul>");
	}

	@Test
	void picturesAreNumberedPlacesInTheirOrder() {
		String text = pasted(
				"<p>一</p><p><img src=\"/documents/a/content\" alt=\"面包\"></p><img src=\"/documents/b/content\">");

		assertThat(text).containsSubsequence("图1：面包", "图2：").doesNotContain("<img", "/documents/");
	}

	@Test
	void addressesStandAtTheEndWithTheirNumber() {
		String text = pasted(
				"<p>见<a href=\"https://www.moe.gov.cn/\">原文</a>和<a href=\"https://example.org/\">附表</a>。</p>");

		assertThat(text)
			.containsSubsequence("见原文[1]和附表[2]。", "链接", "[1] https://www.moe.gov.cn/", "[2] https://example.org/")
			.doesNotContain("<a ");
	}

	private static String pasted(String html) {
		return PasteText.of(html, (number, words) -> "图" + number + "：" + words, "链接");
	}

}
