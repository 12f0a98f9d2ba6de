package org.opscharter.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes what happens while it is open.
 */
@Component
class Diary implements FallsDue {

	private final BusinessTime time;

	private final List<String> lines = new ArrayList<>();

	private final List<Instant> due = new ArrayList<>();

	private boolean open;

	private boolean failing;

	Diary(BusinessTime time) {
		this.time = time;
	}

	void open(String... moments) {
		this.open = true;
		for (String moment : moments) {
			this.due.add(LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant());
		}
	}

	List<String> lines() {
		return this.lines;
	}

	void fail() {
		this.failing = true;
	}

	void recover() {
		this.failing = false;
	}

	void close() {
		this.open = false;
		this.failing = false;
		this.lines.clear();
		this.due.clear();
	}

	@EventListener
	void on(DayHasPassed passed) {
		if (this.failing) {
			throw new IllegalStateException("The listener fails");
		}
		note(passed.day() + " has passed");
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.due.stream().filter((moment) -> moment.isAfter(after)).sorted().findFirst();
	}

	@Override
	public void run(Instant upTo) {
		if (this.due.removeIf((moment) -> !moment.isAfter(upTo))) {
			note("work");
		}
	}

	private void note(String line) {
		if (this.open) {
			this.lines.add(this.time.zonedNow().toLocalDateTime() + " " + line);
		}
	}

}
