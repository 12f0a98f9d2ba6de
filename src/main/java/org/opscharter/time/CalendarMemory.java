package org.opscharter.time;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The calendar in memory, so that counting days asks no database. What another node
 * changed is seen within five seconds.
 */
@Component
class CalendarMemory {

	private static final long STALE = -1;

	private final NoticeRegister register;

	private final Map<Integer, CalendarYear> statutory = new ConcurrentHashMap<>();

	private volatile Map<Integer, HolidayNotice> notices = Map.of();

	private volatile Map<Integer, CalendarYear> noticed = Map.of();

	private volatile long mark = STALE;

	CalendarMemory(NoticeRegister register) {
		this.register = register;
		ShippedNotices.read().notices().forEach(register::addShipped);
		refresh();
	}

	/** Reads the notices anew if there was a change. */
	@Scheduled(fixedDelay = 5000, initialDelay = 5000)
	synchronized void refresh() {
		long newest = this.register.mark();
		if (newest != this.mark) {
			this.notices = this.register.inForce()
				.stream()
				.collect(Collectors.toUnmodifiableMap(HolidayNotice::year, Function.identity()));
			this.noticed = this.notices.values()
				.stream()
				.collect(Collectors.toUnmodifiableMap(HolidayNotice::year, CalendarYear::noticed));
			this.mark = newest;
		}
	}

	/**
	 * A change that was read in its own transaction and then rolled back is forgotten.
	 */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
	void rolledBack(CalendarChanged change) {
		this.mark = STALE;
	}

	Map<Integer, HolidayNotice> notices() {
		return this.notices;
	}

	CalendarYear year(int year) {
		CalendarYear known = this.noticed.get(year);
		return (known != null) ? known : this.statutory.computeIfAbsent(year, CalendarYear::statutory);
	}

}
