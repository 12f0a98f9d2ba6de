package org.opscharter.workcalendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;

/**
 * One day as the administrator sets it.
 */
record DayForm(@Nullable @NotNull LocalDate date, @Nullable @NotNull Kind kind, @Nullable @Size(max = 30) String name) {

	static DayForm empty() {
		return new DayForm(null, Kind.REST, "");
	}

	/**
	 * What keeps the day from being set, as the end of a message key.
	 * @param notice the notice of its year
	 */
	@Nullable String problemIn(@Nullable HolidayNotice notice) {
		if (notice == null) {
			return "notice";
		}
		if (this.kind == Kind.WORK && day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
			return "weekday";
		}
		Deviation before = notice.days().stream().filter((other) -> other.day().equals(day())).findFirst().orElse(null);
		return Objects.equals(before, deviation()) ? "same" : null;
	}

	LocalDate day() {
		return Objects.requireNonNull(this.date);
	}

	/** What the day is from now on; none for what its weekday says. */
	@Nullable Deviation deviation() {
		return (this.kind == Kind.PLAIN) ? null
				: new Deviation(day(), this.kind == Kind.WORK, (this.name != null) ? this.name.strip() : "");
	}

	/**
	 * What a day can be set to.
	 */
	enum Kind {

		/** 休息. */
		REST,
		/** 调休上班. */
		WORK,
		/** 按星期. */
		PLAIN

	}

}
