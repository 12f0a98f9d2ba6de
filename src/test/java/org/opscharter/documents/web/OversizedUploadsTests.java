package org.opscharter.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Over the wire: what a browser with a far too large file sees.
 */
@DepartmentTest
class OversizedUploadsTests {

	private static final int MEGABYTE = 1024 * 1024;

	@LocalServerPort
	private int port;

	@Test
	void aFormFarTooLargeGetsASentenceAndNotABrokenConnection() throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/attachments/note/" + UUID.randomUUID()))
				.header("Accept", "text/html")
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> zeros(80)), 80L * MEGABYTE))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("单个文件不超过50 MB");
	}

	private static InputStream zeros(int megabytes) {
		List<InputStream> parts = IntStream.range(0, megabytes)
			.<InputStream>mapToObj((number) -> new ByteArrayInputStream(new byte[MEGABYTE]))
			.toList();
		return new SequenceInputStream(Collections.enumeration(parts));
	}

}
