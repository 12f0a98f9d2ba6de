package org.opscharter.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks for pages and sends forms, and keeps the cookies he is given.
 */
final class Caller {

	private final HttpClient client;

	private final String origin;

	private final String name;

	private final Map<String, String> cookies = new TreeMap<>();

	Caller(HttpClient client, String origin, String name, @Nullable String session) {
		this.client = client;
		this.origin = origin;
		this.name = name;
		if (session != null) {
			this.cookies.put("SID", session);
		}
	}

	String name() {
		return this.name;
	}

	String origin() {
		return this.origin;
	}

	Map<String, String> cookies() {
		return Map.copyOf(this.cookies);
	}

	HttpResponse<String> get(String address) {
		return send(request(address).GET());
	}

	/**
	 * Sends a form.
	 * @param fields name and value
	 */
	HttpResponse<String> post(String address, Collection<Map.Entry<String, String>> fields) {
		return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(FormText.encoded(fields), StandardCharsets.US_ASCII)));
	}

	private HttpRequest.Builder request(String address) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.origin + address))
			.header("Accept", "text/html");
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			response.headers().allValues("set-cookie").forEach(this::keep);
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String pair = cookie.split(";")[0];
		String key = pair.substring(0, pair.indexOf('='));
		if (pair.endsWith("=")) {
			this.cookies.remove(key);
		}
		else {
			this.cookies.put(key, pair.substring(pair.indexOf('=') + 1));
		}
	}

}
