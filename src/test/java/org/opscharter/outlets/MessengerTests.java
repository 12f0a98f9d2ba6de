package org.opscharter.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.opscharter.outlets.NotDelivered.Fault;

/**
 * Whatever the other side does, a message is over after its time.
 */
class MessengerTests {

	private final CountDownLatch over = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Messenger messenger = new Messenger(Duration.ofMillis(400));

	@TempDir
	private Path folder;

	private HttpServer server;

	private Path body;

	@BeforeEach
	void openTheOtherSide() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.start();
		this.body = Files.writeString(this.folder.resolve("message"), "{}");
	}

	@AfterEach
	void closeTheOtherSide() {
		this.over.countDown();
		this.server.stop(0);
		this.threads.shutdown();
	}

	@Test
	void hearsTheAnswer() throws NotDelivered {
		answering((exchange) -> {
			exchange.sendResponseHeaders(201, 2);
			exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
			exchange.close();
		});
		assertThat(new String(this.messenger.post(address(), Map.of("webhook-id", "7"), this.body),
				StandardCharsets.UTF_8))
			.isEqualTo("ok");
	}

	@Test
	void doesNotGoWhereItIsSentOnTo() {
		answering((exchange) -> {
			exchange.getResponseHeaders().add("Location", "/elsewhere");
			exchange.sendResponseHeaders(302, -1);
			exchange.close();
		});
		assertNotDelivered(Fault.REFUSED);
	}

	@Test
	void waitsNoLongerForAnAnswerThatDoesNotBegin() {
		answering((exchange) -> waitUntilTheEnd());
		assertNotDelivered(Fault.SLOW);
	}

	@Test
	void waitsNoLongerForAnAnswerThatDoesNotEnd() {
		answering((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write('{');
			exchange.getResponseBody().flush();
			waitUntilTheEnd();
		});
		assertNotDelivered(Fault.SLOW);
	}

	@Test
	void saysWhenNobodyIsThere() {
		this.server.stop(0);
		assertNotDelivered(Fault.UNREACHABLE);
	}

	private void assertNotDelivered(Fault fault) {
		assertThatExceptionOfType(NotDelivered.class)
			.isThrownBy(() -> this.messenger.post(address(), Map.of(), this.body))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault));
	}

	private void answering(HttpHandler handler) {
		this.server.createContext("/", handler);
	}

	private void waitUntilTheEnd() {
		try {
			this.over.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private URI address() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort() + "/");
	}

}
