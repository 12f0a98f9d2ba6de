package org.opscharter.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.opscharter.time.BusinessTime;

/**
 * A list as comma-separated text that spreadsheets open with Chinese intact and without
 * running what a person typed.
 */
final class CsvSheet {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** What a spreadsheet would calculate; also in full width, which some convert. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?%?");

	private CsvSheet() {
	}

	static void write(OutputStream out, List<String> headers, Iterable<? extends List<? extends @Nullable Object>> rows)
			throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
		printer.printRecord(headers.stream().map(CsvSheet::text));
		for (List<?> row : rows) {
			printer.printRecord(row.stream().map(CsvSheet::text));
		}
		printer.flush();
	}

	static String text(@Nullable Object cell) {
		if (cell == null) {
			return "";
		}
		if (cell instanceof BigDecimal amount) {
			return amount.toPlainString();
		}
		if (cell instanceof Instant instant) {
			return MOMENT.format(instant.atZone(BusinessTime.ZONE));
		}
		if (cell instanceof LocalDateTime moment) {
			return MOMENT.format(moment);
		}
		return (cell instanceof Number) ? cell.toString() : safe(cell.toString());
	}

	private static String safe(String text) {
		boolean calculated = FORMULA.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
		return calculated ? "'" + text : text;
	}

}
