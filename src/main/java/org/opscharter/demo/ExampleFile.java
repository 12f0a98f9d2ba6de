package org.opscharter.demo;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.Upload;

/**
 * A file that somebody attaches: a workbook of one sheet, a page of text or a sketch,
 * whichever of the three is written down.
 *
 * @param name its name with the ending that fits
 * @param columns the headers of the sheet
 * @param rows the sheet: texts and numbers
 * @param lines the lines of the page
 * @param sketch what is sketched
 */
record ExampleFile(String name, @Nullable List<String> columns, @Nullable List<List<Object>> rows,
		@Nullable List<String> lines, @Nullable String sketch) {

	Upload upload() {
		return new Upload(this.name, new ByteArrayInputStream(bytes()));
	}

	private byte[] bytes() {
		if (this.columns != null && this.rows != null) {
			return ExampleSheet.of(this.columns, this.rows);
		}
		return (this.lines != null) ? ExamplePage.of(title(), this.lines)
				: ExampleSketch.of(String.valueOf(this.sketch));
	}

	private String title() {
		return this.name.substring(0, this.name.lastIndexOf('.'));
	}

}
