package org.opscharter.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook as somebody in the department would have made it.
 */
final class ExampleSheet {

	private ExampleSheet() {
	}

	static byte[] of(List<String> columns, List<List<Object>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "OpsCharter", null)) {
			Worksheet sheet = book.newWorksheet("示例");
			for (int column = 0; column < columns.size(); column++) {
				sheet.value(0, column, columns.get(column));
				sheet.style(0, column).bold().set();
				sheet.width(column, 16);
			}
			for (int row = 0; row < rows.size(); row++) {
				fill(sheet, row + 1, rows.get(row));
			}
			sheet.freezePane(0, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void fill(Worksheet sheet, int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number figure) {
				sheet.value(row, column, figure);
			}
			else {
				sheet.value(row, column, cells.get(column).toString());
			}
		}
	}

}
