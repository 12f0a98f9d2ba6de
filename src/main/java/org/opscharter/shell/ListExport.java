package org.opscharter.shell;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A list as a file (导出). Every list answers {@code ?format=csv} and {@code ?format=xlsx}
 * with what its filters show, row by row, so that a long list needs no more memory than a
 * short one.
 */
public final class ListExport {

	private ListExport() {
	}

	/**
	 * Sends the rows under these headers. Cells may be text, numbers, booleans, dates,
	 * instants (shown in the department's zone) or nothing.
	 * @param format {@code csv} or {@code xlsx}; anything else is a bad request
	 * @param fileName the name without its ending, in the reader's language
	 */
	public static void send(HttpServletResponse response, String format, String fileName, List<String> headers,
			Iterable<? extends List<? extends @Nullable Object>> rows) throws IOException {
		switch (format) {
			case "csv" -> {
				announce(response, "text/csv;charset=UTF-8", fileName + ".csv");
				CsvSheet.write(response.getOutputStream(), headers, rows);
			}
			case "xlsx" -> {
				announce(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
						fileName + ".xlsx");
				ExcelSheet.write(response.getOutputStream(), headers, rows);
			}
			default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Lists are exported as csv or xlsx");
		}
	}

	private static void announce(HttpServletResponse response, String type, String fileName) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(fileName).attachment());
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
