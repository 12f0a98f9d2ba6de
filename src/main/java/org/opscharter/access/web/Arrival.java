package org.opscharter.access.web;

import java.time.InstantSource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.AccountId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Brings somebody in whom the door has let pass: a new session name, new form tokens, and
 * the page he had asked for.
 */
@Component
class Arrival {

	private final CsrfTokenRepository csrfTokens;

	private final InstantSource clock;

	Arrival(CsrfTokenRepository csrfTokens, @Qualifier("machineClock") InstantSource clock) {
		this.csrfTokens = csrfTokens;
		this.clock = clock;
	}

	/**
	 * Begins the visit.
	 * @return the redirect to where he wanted to go
	 */
	String begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		new Visit(account, this.clock.instant()).begin(request);
		this.csrfTokens.saveToken(null, request, response);
		return "redirect:" + NextPage.take(request);
	}

}
