package org.opscharter.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.AccountId;
import org.opscharter.access.SignIn;
import org.opscharter.shell.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Entering the example department as somebody, and becoming somebody else in it (切换身份).
 * It does not exist in production.
 */
@Controller
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "true")
class IdentityController {

	private final ExampleQueries examples;

	private final SignIn door;

	private final Arrival arrival;

	IdentityController(ExampleQueries examples, SignIn door, Arrival arrival) {
		this.examples = examples;
		this.door = door;
		this.arrival = arrival;
	}

	@PostMapping("/dev/identity")
	String create(@RequestParam String username, HttpServletRequest request, HttpServletResponse response) {
		AccountId account = this.examples.named(username).orElseThrow(() -> new NotFound("example account"));
		this.door.becomeExample(account, request.getRemoteAddr());
		return this.arrival.begin(account, request, response);
	}

}
