package org.opscharter.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Everything the modules do when its time has come (到期检查).
 */
@Component
public class DueWork {

	private static final Logger logger = LoggerFactory.getLogger(DueWork.class);

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
	 * Does what is due now; what fails is reported and does not keep the rest from being
	 * done.
	 */
	void runWhatWorks() {
		Instant now = this.time.now();
		for (FallsDue work : all()) {
			try {
				work.run(now);
			}
			catch (RuntimeException ex) {
				logger.error("Will be tried again in a minute: {}", work, ex);
			}
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
