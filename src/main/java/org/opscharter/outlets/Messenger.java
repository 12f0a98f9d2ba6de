package org.opscharter.outlets;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.opscharter.outlets.NotDelivered.Fault;

/**
 * Sends one message and hears the answer, each within its time: whoever answers without
 * end keeps nobody else waiting.
 */
class Messenger {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final int LONGEST_ANSWER = 64 * 1024;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(CONNECT)
		.followRedirects(Redirect.NEVER)
		.build();

	private final Duration patience;

	/**
	 * @param patience how long it waits for an answer to begin, and again for it to end
	 */
	Messenger(Duration patience) {
		this.patience = patience;
	}

	/**
	 * The first bytes of an answer of 200 to 299.
	 * @throws NotDelivered if there is none, or another one
	 */
	byte[] post(URI address, Map<String, String> headers, Path body) throws NotDelivered {
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(address)
				.timeout(this.patience)
				.POST(BodyPublishers.ofFile(body));
			headers.forEach(request::header);
			return heard(this.client.send(request.build(), BodyHandlers.ofInputStream()));
		}
		catch (HttpTimeoutException | TimeoutException ex) {
			throw new NotDelivered(Fault.SLOW, address.getHost());
		}
		catch (FileNotFoundException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (IOException | ExecutionException ex) {
			throw new NotDelivered(Fault.UNREACHABLE, address.getHost());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotDelivered(Fault.SLOW, address.getHost());
		}
	}

	/** The time of a request ends with the head of its answer; the rest is timed here. */
	private byte[] heard(HttpResponse<InputStream> answer)
			throws IOException, InterruptedException, ExecutionException, TimeoutException, NotDelivered {
		try (InputStream said = answer.body()) {
			if (answer.statusCode() / 100 != 2) {
				throw new NotDelivered(Fault.REFUSED, String.valueOf(answer.statusCode()));
			}
			return CompletableFuture.supplyAsync(() -> first(said))
				.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private static byte[] first(InputStream said) {
		try {
			return said.readNBytes(LONGEST_ANSWER);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
