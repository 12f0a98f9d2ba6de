package org.opscharter.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;

import org.opscharter.outlets.NotDelivered.Fault;
import org.opscharter.secrets.KeyMissing;
import org.opscharter.secrets.SecretBox;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Sends pieces to another system (接口), signed as the open convention Standard Webhooks
 * has it, so that receivers find a library for it. The id of the message is that of the
 * delivery: whoever gets it twice knows it by that. An answer of 200 to 299 is a receipt,
 * and may say in {@code link} where readers find the piece; nothing else is.
 */
@Component
class WebhookCourier implements Courier {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration ANSWER = Duration.ofSeconds(15);

	private static final int LONGEST_ANSWER = 64 * 1024;

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,480}");

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(CONNECT)
		.followRedirects(Redirect.NEVER)
		.build();

	private final WebhookMessage message;

	private final OutletHosts hosts;

	private final SecretBox box;

	private final InstantSource clock;

	WebhookCourier(WebhookMessage message, OutletHosts hosts, SecretBox box,
			@Qualifier("machineClock") InstantSource clock) {
		this.message = message;
		this.hosts = hosts;
		this.box = box;
		this.clock = clock;
	}

	@Override
	public OutletKind kind() {
		return OutletKind.WEBHOOK;
	}

	@Override
	public String bring(Delivery delivery, Outlet outlet) throws NotDelivered {
		URI address = URI.create(outlet.address());
		if (!this.hosts.allow(address)) {
			throw new NotDelivered(Fault.HOST_NOT_ALLOWED, address.getHost());
		}
		String secret = secret(outlet);
		try {
			Path body = Files.createTempFile("message", ".json");
			try {
				try (OutputStream out = Files.newOutputStream(body)) {
					this.message.write(delivery, out);
				}
				return send(delivery, address, secret, body);
			}
			finally {
				Files.deleteIfExists(body);
			}
		}
		catch (HttpTimeoutException ex) {
			throw new NotDelivered(Fault.SLOW, address.getHost());
		}
		catch (IOException ex) {
			throw new NotDelivered(Fault.UNREACHABLE, address.getHost());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotDelivered(Fault.SLOW, address.getHost());
		}
	}

	private String send(Delivery delivery, URI address, String secret, Path body)
			throws IOException, InterruptedException, NotDelivered {
		String id = delivery.id().toString();
		String at = String.valueOf(this.clock.instant().getEpochSecond());
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(ANSWER)
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", at)
			.header("webhook-signature", Signature.of(secret, id, at, body))
			.POST(BodyPublishers.ofFile(body))
			.build();
		HttpResponse<InputStream> answer = this.client.send(request, BodyHandlers.ofInputStream());
		try (InputStream said = answer.body()) {
			if (answer.statusCode() / 100 != 2) {
				throw new NotDelivered(Fault.REFUSED, String.valueOf(answer.statusCode()));
			}
			return link(said.readNBytes(LONGEST_ANSWER));
		}
	}

	private static String link(byte[] said) {
		try {
			JsonNode answer = ParcelText.JSON.readTree(new String(said, StandardCharsets.UTF_8));
			String link = (answer != null) ? answer.path("link").asString("") : "";
			return LINK.matcher(link).matches() ? link : "";
		}
		catch (JacksonException ex) {
			return "";
		}
	}

	private String secret(Outlet outlet) throws NotDelivered {
		try {
			return this.box.open(outlet.secret());
		}
		catch (KeyMissing | OutletRefused ex) {
			throw new NotDelivered(Fault.KEY_MISSING, "");
		}
	}

}
