package org.opscharter.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Everything the modules do when its time has come (到期检查).
 */
@Component
public class DueWork {

	private final ObjectProvider<FallsDue> work;

	private final BusinessTime time;

	DueWork(ObjectProvider<FallsDue> work, BusinessTime time) {
		this.work = work;
		this.time = time;
	}

	/**
	 * Does what is due now.
	 */
	public void runNow() {
		run(this.time.now());
	}

	void run(Instant upTo) {
		all().forEach((work) -> work.run(upTo));
	}

	/**
	 * Does what is due now; what fails does not keep the rest from being done, and is
	 * told at the end.
	 * @throws IllegalStateException when something has failed
	 */
	void runWhatWorks() {
		Instant now = this.time.now();
		List<RuntimeException> failures = new ArrayList<>();
		for (FallsDue work : all()) {
			try {
				work.run(now);
			}
			catch (RuntimeException ex) {
				failures.add(ex);
			}
		}
		if (!failures.isEmpty()) {
			IllegalStateException told = new IllegalStateException("Will be tried again in a minute", failures.get(0));
			failures.stream().skip(1).forEach(told::addSuppressed);
			throw told;
		}
	}

	/** The earliest moment after the one and not after the other. */
	Optional<Instant> next(Instant after, Instant until) {
		return all().stream()
			.flatMap((work) -> work.next(after).stream())
			.filter((moment) -> moment.isAfter(after) && !moment.isAfter(until))
			.min(Comparator.naturalOrder());
	}

	private List<FallsDue> all() {
		return this.work.orderedStream().toList();
	}

}
