package org.opscharter.demo.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;

import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueWork;
import org.opscharter.time.EvaluationClock;
import org.opscharter.time.MomentHasPassed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Moves the evaluation clock and does what is due, for the administrator and for tools.
 */
@Controller
@ConditionalOnBooleanProperty("opscharter.evaluation")
@PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
class ClockController {

	/** Nobody waits for the days of more than two years to pass. */
	private static final Period FARTHEST = Period.ofYears(2);

	private static final MediaType SENTENCE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final EvaluationClock clock;

	private final DueWork work;

	private final BusinessTime time;

	private final Words words;

	ClockController(EvaluationClock clock, DueWork work, BusinessTime time, Words words) {
		this.clock = clock;
		this.work = work;
		this.time = time;
		this.words = words;
	}

	@PostMapping("/dev/clock")
	ResponseEntity<String> move(@RequestParam LocalDateTime to) {
		if (to.isAfter(this.time.zonedNow().toLocalDateTime().plus(FARTHEST))) {
			return sentence(HttpStatus.UNPROCESSABLE_CONTENT, "demo.clock.far");
		}
		Instant moment = to.atZone(BusinessTime.ZONE).toInstant();
		try {
			this.clock.moveTo(moment);
		}
		catch (MomentHasPassed ex) {
			return sentence(HttpStatus.CONFLICT, "demo.clock.past",
					"%tF %<tR".formatted(ex.now().atZone(BusinessTime.ZONE)), "%tF %<tR".formatted(to));
		}
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/dev/due")
	ResponseEntity<Void> runDue() {
		this.work.runNow();
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<String> sentence(HttpStatus status, String key, Object... arguments) {
		return ResponseEntity.status(status).contentType(SENTENCE).body(this.words.of(key, arguments));
	}

}
