package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

@DepartmentTest
class SafeResponsesTests {

	private static final Map<String, String> HEADERS = Map.of("content-security-policy",
			"default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'; object-src 'none'; "
					+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
			"x-content-type-options", "nosniff", "referrer-policy", "same-origin", "cross-origin-opener-policy",
			"same-origin", "x-frame-options", "DENY", "permissions-policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()");

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	private PersonId ann;

	@BeforeEach
	void annIsThere() {
		this.ann = this.persons.called("安");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/css/app.css", "/nowhere", "/css/nowhere.css", "/link/none", "/;/x", "/%00",
			"/error", "/actuator/health" })
	void everyResponseCarriesTheHeaders(String path) throws Exception {
		HttpResponse<String> response = send(request(path).GET());
		assertThat(response.headers().map()).as(path + " " + response.statusCode())
			.containsKeys(HEADERS.keySet().toArray(String[]::new));
		HEADERS.forEach((name, value) -> assertThat(response.headers().firstValue(name)).as(name).hasValue(value));
	}

	@Test
	void pagesAreNotKeptByAnybody() throws Exception {
		assertThat(send(request("/login").GET()).headers().firstValue("cache-control").orElseThrow())
			.contains("no-store");
	}

	@Test
	void cookiesAreOutOfReachForScriptsAndOtherSites() throws Exception {
		String cookie = send(request("/approvals").GET()).headers().firstValue("set-cookie").orElseThrow();
		assertThat(cookie).startsWith("SID=").contains("HttpOnly", "SameSite=Lax", "Path=/");
	}

	@Test
	void traceIsOff() throws Exception {
		assertThat(send(request("/login").method("TRACE", HttpRequest.BodyPublishers.noBody())).statusCode())
			.isEqualTo(405);
	}

	@Test
	void aScriptOfAnEndedSessionReloadsItsPage() {
		MvcTestResult result = this.pages.get().uri("/approvals").header("HX-Request", "true").exchange();
		assertThat(result).hasStatus(401).hasHeader("HX-Refresh", "true").bodyText().isEmpty();
		assertThat(this.pages.get().uri("/approvals").header("Sec-Fetch-Mode", "cors")).hasStatus(401);
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.pages.post().uri("/account/password").with(SignedIn.as(this.ann))).hasStatus(403);
		assertThat(
				this.pages.post().uri("/account/password").with(SignedIn.as(this.ann)).with(csrf().useInvalidToken()))
			.hasStatus(403);
	}

	@Test
	void whatIsNotForMyEyesIsNotThere() {
		assertThat(this.pages.get().uri("/account/accounts").with(SignedIn.as(this.ann))).hasStatus(404);
	}

	@Test
	void figuresOfTheProgramStayOnThisMachine() {
		assertThat(this.pages.get().uri("/actuator/prometheus")).hasStatusOk();
		assertThat(this.pages.get().uri("/actuator/prometheus").header("X-Forwarded-For", "10.0.0.1")).hasStatus(302);
		assertThat(this.pages.get().uri("/actuator/prometheus").with(SignedIn.as(this.ann)).with((sent) -> {
			sent.setRemoteAddr("10.0.0.1");
			return sent;
		})).hasStatus(404);
		assertThat(this.pages.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components");
	}

	@Test
	void oneExampleIdentityBecomesAnotherWithoutAPassword() {
		String name = "ex" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.openExample(this.persons.called("例"), name, "opscharter");
		this.accounts.open(this.ann, "ann" + name, "a sentence nobody guesses");
		PlainBrowser visitor = new PlainBrowser(this.pages);
		assertThat(visitor.post("/dev/identity", Map.of("username", name))).hasStatus(302).hasRedirectedUrl("/");
		assertThat(PlainBrowser.read(visitor.get("/account"))).contains("用户名 " + name);
		assertThat(visitor.post("/dev/identity", Map.of("username", "ann" + name))).hasStatus(404);
	}

	@Test
	void thereIsNoSetupInEvaluationMode() {
		assertThat(this.pages.get().uri("/setup")).hasStatus(404);
	}

	@Test
	void whatOneShouldDoWithoutAPasswordIsSaid() {
		assertThat(this.pages.get().uri("/forgotten")).hasStatusOk().bodyText().contains("系统管理员", "24 小时");
		assertThat(this.pages.get().uri("/login?lang=en")).hasStatusOk().bodyText().contains("Stay signed in");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
