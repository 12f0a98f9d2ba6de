package org.opscharter.outlets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
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

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,480}");

	private final Messenger messenger = new Messenger(PATIENCE);

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
				return link(this.messenger.post(address, headers(delivery, secret, body), body));
			}
			finally {
				Files.deleteIfExists(body);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> headers(Delivery delivery, String secret, Path body) throws IOException {
		String id = delivery.id().toString();
		String at = String.valueOf(this.clock.instant().getEpochSecond());
		return Map.of("Content-Type", "application/json", "webhook-id", id, "webhook-timestamp", at,
				"webhook-signature", Signature.of(secret, id, at, body));
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
