package org.opscharter.time;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the notice of a year is taken into the calendar and taken back (X02). Every
 * change is a new edition; open due times follow through {@link CalendarChanged}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CalendarBook {

	private final NoticeRegister register;

	private final CalendarMemory memory;

	private final ApplicationEventPublisher events;

	CalendarBook(NoticeRegister register, CalendarMemory memory, ApplicationEventPublisher events) {
		this.register = register;
		this.memory = memory;
		this.events = events;
	}

	/**
	 * The notice in force in this year; empty when none is loaded.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<HolidayNotice> notice(int year) {
		return Optional.ofNullable(this.memory.notices().get(year));
	}

	/**
	 * The days off by law, for a year whose notice is not out.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public HolidayNotice statutory(int year) {
		return StatutoryHolidays.of(year);
	}

	/**
	 * Whether there is a change of this year that could be taken back.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public boolean hasChange(int year) {
		return this.register.hasChange(year);
	}

	/**
	 * Makes this the notice of its year from now on.
	 */
	public void adopt(HolidayNotice notice) {
		this.register.add(notice);
		changed(notice.year());
	}

	/**
	 * Takes the latest change of the year back; what was in force before is so again.
	 * Says whether there was one; what came with the program stays.
	 */
	public boolean withdrawLatest(int year) {
		boolean withdrawn = this.register.withdrawNewest(year);
		if (withdrawn) {
			changed(year);
		}
		return withdrawn;
	}

	private void changed(int year) {
		this.memory.refresh();
		this.events.publishEvent(new CalendarChanged(year));
	}

}
