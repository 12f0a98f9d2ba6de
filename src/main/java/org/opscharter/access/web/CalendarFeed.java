package org.opscharter.access.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.FeedEntries;
import org.opscharter.shell.FeedEntry;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What all modules have for a person's calendar, as an iCalendar file (RFC 5545).
 */
@Component
class CalendarFeed {

	/** What is over stays for a week, so that nobody wonders where it has gone. */
	private static final int DAYS_BACK = 7;

	private static final int DAYS_AHEAD = 60;

	/** A moment has no length, and many calendars show only what has. */
	private static final Duration SHOWN_AS = Duration.ofMinutes(15);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private final List<FeedEntries> modules;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	CalendarFeed(List<FeedEntries> modules, Directory directory, Words words, BusinessTime time) {
		this.modules = modules;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/**
	 * @param base where the program answers, without a slash at its end
	 */
	String of(PersonId person, String base) {
		Instant from = this.time.now().minus(Duration.ofDays(DAYS_BACK));
		Instant to = this.time.now().plus(Duration.ofDays(DAYS_AHEAD));
		String name = this.directory.find(person, this.time.today()).map(Member::name).orElse("");
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//OpsCharter//运章//ZH");
		calendar.setName(this.words.of("access.feed.name", name));
		calendar.setRefreshInterval(new biweekly.util.Duration.Builder().hours(1).build());
		this.modules.stream()
			.flatMap((module) -> module.of(person.id(), from, to).stream())
			.map((entry) -> event(entry, base))
			.forEach(calendar::addEvent);
		return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
	}

	private VEvent event(FeedEntry entry, String base) {
		VEvent event = new VEvent();
		event.setUid(entry.uid() + "@opscharter");
		event.setDateTimeStamp(Date.from(this.time.now()));
		event.setSummary(entry.title());
		event.setUrl(base + entry.path());
		event.setDescription(base + entry.path());
		ZonedDateTime at = entry.at().atZone(BusinessTime.ZONE);
		if (at.toLocalTime().isBefore(END_OF_DAY)) {
			event.setDateStart(Date.from(entry.at()));
			event.setDateEnd(Date.from(entry.at().plus(SHOWN_AS)));
		}
		else {
			event.setDateStart(
					new ICalDate(new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth()), false));
		}
		return event;
	}

}
