package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * No link leads nowhere (R18), no page is out of reach, and every answer carries what
 * keeps it from harm (R14).
 */
@QualityTest
class LinksTests {

	private static final Map<String, String> HEADERS = Map.of("x-content-type-options", "nosniff", "referrer-policy",
			"same-origin", "cross-origin-opener-policy", "same-origin", "permissions-policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()");

	/**
	 * What is no page of the product, exists in production mode only, or is where one
	 * comes out after sending a file without scripts.
	 */
	private static final Set<String> NO_PAGES = Set.of("/error", "/setup", "/attachments/{kind}/{id}");

	/** Chromium's viewer styles the page it makes around a file; no script runs there. */
	private static final String OF_THE_PDF_VIEWER = "default-src 'none'; style-src 'unsafe-inline'";

	@Autowired
	private Tour tour;

	@Autowired
	private Routes routes;

	@Autowired
	private Callers callers;

	@Test
	void noLinkLeadsNowhere() {
		assertThat(this.tour.readings()
			.stream()
			.filter(Reading::isBroken)
			.filter((reading) -> !reading.address().equals("/link/none"))).isEmpty();
		assertThat(this.tour.readings()).hasSizeGreaterThan(200);
	}

	@Test
	void everyPageIsReachedBySomebody() {
		Set<String> reached = this.tour.readings()
			.stream()
			.filter((reading) -> reading.route() != null)
			.map(Reading::route)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> missing = new TreeSet<>(this.routes.pages());
		missing.removeAll(reached);
		missing.removeAll(NO_PAGES);
		assertThat(missing).as("pages that no link of anybody leads to: link them, or name them in Tour.UNLINKED")
			.isEmpty();
	}

	@Test
	void everyAnswerCarriesItsHeaders() {
		assertThat(this.tour.readings()).allSatisfy(this::isGuarded);
		assertThat(this.tour.readings().stream().filter(Reading::isPage)).allSatisfy(
				(page) -> assertThat(page.headers().firstValue("cache-control").orElse("")).contains("no-store"));
	}

	@Test
	void errorsCarryThemToo() {
		for (String address : List.of("/nowhere", "/approvals/SP-0000-0000", "/css/nowhere.css", "/%00",
				"/projects?page=x", "/rulebook/none/none", "/;/x")) {
			for (Caller caller : List.of(this.callers.nobody(), this.callers.called("wangfang"))) {
				var answer = caller.get(address);
				assertThat(answer.statusCode()).as(address).isLessThan(500);
				isGuarded(new Reading(caller.name(), address, "", null, answer.statusCode(), answer.headers(),
						answer.body()));
			}
		}
	}

	@Test
	void cookiesAreOutOfReachForScriptsAndOtherSites() {
		assertThat(
				this.tour.readings().stream().flatMap((reading) -> reading.headers().allValues("set-cookie").stream()))
			.isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
	}

	private void isGuarded(Reading reading) {
		HEADERS.forEach((name, value) -> assertThat(reading.headers().allValues(name)).as(name + " of " + reading)
			.containsExactly(value));
		List<String> policies = reading.headers().allValues("content-security-policy");
		assertThat(policies).as("policy of " + reading).hasSize(1);
		assertThat(policies.get(0)).contains("default-src", "frame-ancestors");
		assertThat(policies.get(0).replace(OF_THE_PDF_VIEWER, "")).doesNotContain("unsafe");
		assertThat(reading.headers().firstValue("x-frame-options")).as(reading.toString()).isPresent();
	}

}
