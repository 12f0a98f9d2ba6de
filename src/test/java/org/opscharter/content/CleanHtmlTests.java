package org.opscharter.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTests {

	private static final String[] SCRAPS = { "<p>", "</p>", "<div>", "</div>", "<b>粗", "</b>", "<table>", "<tr><td>",
			"</td></tr>", "</table>", "<ul><li>", "</li></ul>", "<blockquote>", "</blockquote>",
			"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>点", "</a>",
			"<svg onload=alert(1)>", "一段话", "&lt;b&gt;", "<!--", "-->", "<h1>", "</h1>", "<style>p{}</style>",
			"<iframe src=//e.org>", "<p><p>", "<br>" };

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
			"<iframe src=\"javascript:alert(1)\"></iframe>", "<style>@import 'http://e.org'</style>",
			"<img src=\"https://e.org/track.gif\">", "<img src=\"data:image/png;base64,AAAA\">",
			"<object data=\"x\"></object>", "<math><mtext><script>alert(1)</script></mtext></math>",
			"<form action=\"/x\"><button>送</button></form>", "<link rel=stylesheet href=//e.org>" })
	void whatCouldRunOrLoadIsGone(String dangerous) {
		assertThat(CleanHtml.of("<p>前</p>" + dangerous + "<p>后</p>")).contains("<p>前</p>", "<p>后</p>")
			.doesNotContain("<script", "onerror", "onload", "iframe", "<style", "<img", "<object", "<form", "<link",
					"alert(1)>");
	}

	@ParameterizedTest
	@CsvSource({ "'<a href=\"javascript:alert(1)\">点</a>','<a>点</a>'",
			"'<a href=\"https://www.moe.gov.cn/\" onclick=\"x()\" style=\"color:red\">部</a>','<a href=\"https://www.moe.gov.cn/\">部</a>'",
			"'<h1>大</h1>','<h2>大</h2>'", "'<p style=\"margin:0\" class=\"MsoNormal\">文<o:p></o:p></p>','<p>文</p>'",
			"'<p></p><p>有</p><p>&nbsp;</p>','<p>有</p>'", "'<div><div>里</div></div>','<p>里</p>'" })
	void whatAWordProcessorLeavesIsGone(String pasted, String kept) {
		assertThat(CleanHtml.of(pasted)).isEqualTo(kept);
	}

	@Test
	void picturesOfOursStay() {
		String ours = "<p><img src=\"/documents/018f0000-0000-7000-8000-000000000001/content\" alt=\"合影\"></p>";
		assertThat(CleanHtml.of(ours)).isEqualTo(ours);
		assertThat(CleanHtml.pictures(ours)).containsExactly("018f0000-0000-7000-8000-000000000001");
	}

	@Test
	void whatIsCleanStaysAsItIsToTheLetter() {
		Random random = new Random(7);
		for (int round = 0; round < 3000; round++) {
			StringBuilder html = new StringBuilder();
			for (int part = random.nextInt(12); part >= 0; part--) {
				html.append(SCRAPS[random.nextInt(SCRAPS.length)]);
			}
			String clean = CleanHtml.of(html.toString());
			assertThat(CleanHtml.of(clean)).as(html.toString()).isEqualTo(clean);
		}
	}

	@Test
	void aTextReadsAsItsLines() {
		assertThat(CleanHtml.text("<h2>上午</h2><p>做<strong>手工</strong></p><ul><li>陶艺</li><li>绘本</li></ul>"))
			.isEqualTo("上午\n做手工\n陶艺\n绘本");
	}

}
