package org.opscharter.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class ListExportTests {

	@TempDir
	Path folder;

	@Test
	void csvOpensWithChineseIntact() throws IOException {
		String csv = csv(row("暑期招生季, \"线上\"推广", new BigDecimal("80000.00"), LocalDate.of(2026, 6, 9),
				Instant.parse("2026-06-09T01:30:00Z"), null));
		assertThat(csv).isEqualTo(
				"\uFEFF名称,金额（元）,日期,时间,备注\r\n" + "\"暑期招生季, \"\"线上\"\"推广\",80000.00,2026-06-09,2026-06-09 09:30,\r\n");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "=HYPERLINK(\"x\")" })
	void aFormulaSomebodyTypedStaysText(String typed) {
		assertThat(CsvSheet.text(typed)).isEqualTo("'" + typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-12.5", "+3", "-25.0%", "−1", "陈涛", "a=b", "" })
	void plainNumbersAndWordsStayAsTheyAre(String typed) {
		assertThat(CsvSheet.text(typed)).isEqualTo(typed);
	}

	@Test
	void aWorkbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
		String sheet = sheet(List.of(row("=1+1\u0000😀", 42, LocalDate.of(2026, 6, 9), "x", null)));
		assertThat(sheet).contains("<v>42</v>").contains("=1+1😀<").contains("金额（元）").doesNotContain("<f>");
	}

	@Test
	void aLongWorkbookKeepsEveryRow() throws IOException {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		IntStream.range(0, 2_345).forEach((number) -> rows.add(row("第" + number, number, null, null, null)));
		assertThat(sheet(rows)).contains("第0<").contains("第2344<");
	}

	@ParameterizedTest
	@CsvSource({ "csv, text/csv;charset=UTF-8",
			"xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
	void theFileHasASafeNameAndIsNotKept(String format, String type) throws IOException {
		MockHttpServletResponse response = send(format, List.of());
		assertThat(response.getContentType()).isEqualTo(type);
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;")
			.endsWith("filename*=UTF-8''%E5%AE%A1%E6%89%B9." + format);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void anotherFormatIsABadRequest() {
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> send("pdf", List.of()));
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

	private static String csv(List<@Nullable Object> row) throws IOException {
		return new String(send("csv", List.of(row)).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String sheet(List<List<@Nullable Object>> rows) throws IOException {
		Path file = Files.write(this.folder.resolve("list.xlsx"), send("xlsx", rows).getContentAsByteArray());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return readable(new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
					StandardCharsets.UTF_8));
		}
	}

	private static String readable(String xml) {
		return Pattern.compile("&#x([0-9a-f]+);")
			.matcher(xml)
			.replaceAll((code) -> Character.toString(Integer.parseInt(code.group(1), 16)));
	}

	private static MockHttpServletResponse send(String format, List<List<@Nullable Object>> rows) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		ListExport.send(response, format, "审批", List.of("名称", "金额（元）", "日期", "时间", "备注"), rows);
		return response;
	}

}
