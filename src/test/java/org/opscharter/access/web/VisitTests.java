package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.access.AccountId;

import org.springframework.mock.web.MockHttpServletRequest;

class VisitTests {

	private static final Instant NOW = Instant.parse("2026-06-08T01:00:00Z");

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/approvals");

	@Test
	void endsAfterTenHoursHoweverBusy() {
		AccountId account = AccountId.next();
		new Visit(account, NOW).begin(this.request);
		Instant last = NOW.plus(Duration.ofHours(10)).minusMillis(1);
		assertThat(Visit.current(this.request, last))
			.hasValueSatisfying((visit) -> assertThat(visit.account()).isEqualTo(account));
		assertThat(Visit.current(this.request, NOW.plus(Duration.ofHours(10)))).isEmpty();
	}

	@Test
	void beginsInASessionOfAnotherName() {
		String planted = this.request.getSession().getId();
		new Visit(AccountId.next(), NOW).begin(this.request);
		assertThat(this.request.getSession().getId()).isNotEqualTo(planted);
	}

	@Test
	void thePageAskedForComesBackOnce() {
		this.request.setQueryString("box=done");
		NextPage.remember(this.request);
		assertThat(NextPage.take(this.request)).isEqualTo("/approvals?box=done");
		assertThat(NextPage.take(this.request)).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/x", "/\\evil.example", "/login?expired", "/logout" })
	void noOtherPageIsRemembered(String path) {
		this.request.setRequestURI(path);
		NextPage.remember(this.request);
		assertThat(NextPage.take(this.request)).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/proposals/1", "http://localhost.evil.example/x", "nonsense:://" })
	void aFormOfAnotherSiteLeadsNowhere(String referer) {
		this.request.setMethod("POST");
		this.request.addHeader("Referer", referer);
		NextPage.remember(this.request);
		assertThat(NextPage.take(this.request)).isEqualTo("/");
	}

	@Test
	void aFormThatCameTooLateLeadsBackToItsPage() {
		this.request.setMethod("POST");
		this.request.addHeader("Referer", "http://localhost/proposals/XM-2026-0001/edit");
		NextPage.remember(this.request);
		assertThat(NextPage.take(this.request)).isEqualTo("/proposals/XM-2026-0001/edit");
	}

	@Test
	void aBrowserIsCalledByMakeAndMachine() {
		this.request.addHeader("User-Agent",
				"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0");
		assertThat(Browser.of(this.request)).isEqualTo("Edge · Windows");
	}

}
