package org.opscharter.access.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountId;
import org.opscharter.access.SignIn;
import org.opscharter.shell.DemoIdentities;
import org.opscharter.shell.NotFound;
import org.springframework.beans.factory.annotation.Qualifier;
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
class IdentityController implements DemoIdentities {

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final ExampleQueries examples;

	private final SignIn door;

	private final Arrival arrival;

	private final InstantSource clock;

	private volatile @Nullable Known known;

	IdentityController(ExampleQueries examples, SignIn door, Arrival arrival,
			@Qualifier("machineClock") InstantSource clock) {
		this.examples = examples;
		this.door = door;
		this.arrival = arrival;
		this.clock = clock;
	}

	@PostMapping("/dev/identity")
	String create(@RequestParam String username, HttpServletRequest request, HttpServletResponse response) {
		AccountId account = this.examples.named(username).orElseThrow(() -> new NotFound("example account"));
		this.door.becomeExample(account, request.getRemoteAddr());
		return this.arrival.begin(account, request, response);
	}

	/** Every page asks; the example department changes seldom. */
	@Override
	public List<DemoIdentity> all() {
		Known last = this.known;
		if (last == null || last.until().isBefore(this.clock.instant())) {
			List<DemoIdentity> all = this.examples.all()
				.stream()
				.map((example) -> new DemoIdentity(example.username(), example.name(), example.post()))
				.toList();
			last = new Known(all, this.clock.instant().plus(KEPT));
			this.known = last;
		}
		return last.identities();
	}

	/**
	 * What was found a moment ago.
	 */
	private record Known(List<DemoIdentity> identities, Instant until) {

	}

}
