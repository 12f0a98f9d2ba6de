package org.opscharter.documents.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.shell.DownloadName;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out the bytes of a file so that a browser takes them for nothing but what they
 * are. The right to read is asked each time; a browser keeps the bytes only to compare
 * the fingerprint.
 */
@Component
class Delivery {

	private static final String POLICY = "Content-Security-Policy";

	/** A page that somebody smuggled in can do nothing. */
	private static final String INERT = "default-src 'none'; frame-ancestors 'none'; sandbox";

	/**
	 * Our own preview may frame it. Chromium opens its PDF viewer in no sandbox, and the
	 * viewer styles the page it makes around the file.
	 */
	private static final String FRAMED = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; "
			+ "frame-ancestors 'self'";

	private final Documents documents;

	Delivery(Documents documents) {
		this.documents = documents;
	}

	void save(DocumentRow file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(file.name()).attachment());
		response.setHeader(POLICY, INERT);
		send(file, request, response);
	}

	void show(DocumentRow file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(file.name()).inline());
		response.setHeader(POLICY, file.pdf() ? FRAMED : INERT);
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
		send(file, request, response);
	}

	private void send(DocumentRow file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		if (new ServletWebRequest(request, response).checkNotModified("\"" + file.sha256() + "\"")) {
			return;
		}
		response.setContentType(
				file.mediaType().startsWith("text/") ? file.mediaType() + ";charset=UTF-8" : file.mediaType());
		response.setContentLengthLong(file.size());
		this.documents.stream(file.id(), response.getOutputStream());
	}

}
