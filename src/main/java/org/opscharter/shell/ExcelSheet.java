package org.opscharter.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.opscharter.time.BusinessTime;

/**
 * A list as a workbook of one sheet: numbers and dates as such, every text as text, never
 * a formula.
 */
final class ExcelSheet {

	private static final int ROWS_IN_MEMORY = 500;

	/** What the format allows. */
	private static final int LAST_ROW = 1_048_575;

	private static final int LONGEST_TEXT = 32_767;

	private static final Pattern FORBIDDEN = Pattern
		.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}\\p{Cs}]");

	private final Worksheet sheet;

	private ExcelSheet(Worksheet sheet) {
		this.sheet = sheet;
	}

	static void write(OutputStream out, List<String> headers, Iterable<? extends List<? extends @Nullable Object>> rows)
			throws IOException {
		try (Workbook book = new Workbook(out, "OpsCharter", null)) {
			new ExcelSheet(book.newWorksheet("1")).fill(headers, rows);
		}
	}

	private void fill(List<String> headers, Iterable<? extends List<? extends @Nullable Object>> rows)
			throws IOException {
		for (int column = 0; column < headers.size(); column++) {
			text(0, column, headers.get(column));
			this.sheet.style(0, column).bold().set();
			this.sheet.width(column, 18);
		}
		this.sheet.freezePane(0, 1);
		int number = 0;
		for (List<?> row : rows) {
			if (++number > LAST_ROW) {
				return;
			}
			for (int column = 0; column < row.size(); column++) {
				cell(number, column, row.get(column));
			}
			if (number % ROWS_IN_MEMORY == 0) {
				this.sheet.flush();
			}
		}
	}

	private void cell(int row, int column, @Nullable Object value) {
		if (value instanceof Number figure) {
			this.sheet.value(row, column, figure);
		}
		else if (value instanceof LocalDate day) {
			this.sheet.value(row, column, day);
			this.sheet.style(row, column).format("yyyy-mm-dd").set();
		}
		else if (value instanceof LocalDateTime moment) {
			moment(row, column, moment);
		}
		else if (value instanceof Instant instant) {
			moment(row, column, LocalDateTime.ofInstant(instant, BusinessTime.ZONE));
		}
		else if (value != null) {
			text(row, column, value.toString());
		}
	}

	private void moment(int row, int column, LocalDateTime moment) {
		this.sheet.value(row, column, moment);
		this.sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
	}

	private void text(int row, int column, String text) {
		String clean = FORBIDDEN.matcher(text).replaceAll("");
		this.sheet.inlineString(row, column,
				(clean.length() > LONGEST_TEXT) ? clean.substring(0, LONGEST_TEXT) : clean);
	}

}
