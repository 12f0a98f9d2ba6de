package org.opscharter.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.opscharter.occasions.OccasionId;
import org.opscharter.occasions.OccasionKind;
import org.opscharter.occasions.OccasionPlan;
import org.opscharter.occasions.Occasions;
import org.opscharter.time.BusinessTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The open day that has just ended and the summer courses that are about to start: both
 * major, both still to be told.
 */
@Component
@Order(7)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleOccasions implements Chapter {

	private static final String KIND = "occasion";

	private final Occasions occasions;

	ExampleOccasions(Occasions occasions) {
		this.occasions = occasions;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		return List.of(
				written("六一开放日", OccasionKind.EVENT, "2026-06-05", "2026-06-05", "lina", "2026-06-01 09:20", cast),
				confirmed("六一开放日", "2026-06-01 11:00", cast), written("暑期课程季", OccasionKind.PROMOTION, "2026-06-18",
						"2026-06-30", "zhaomin", "2026-06-03 15:10", cast),
				confirmed("暑期课程季", "2026-06-04 09:30", cast));
	}

	private Deed written(String title, OccasionKind kind, String starts, String ends, String by, String at, Cast cast) {
		OccasionPlan plan = new OccasionPlan(title, kind, day(starts, cast), day(ends, cast), cast.person(by),
				Set.of());
		return new Deed(cast.at(at), cast.person(by),
				() -> cast.keep(KIND, title, this.occasions.write(plan, true, cast.person(by)).id()));
	}

	private Deed confirmed(String title, String at, Cast cast) {
		return new Deed(cast.at(at), cast.person("wangfang"),
				() -> this.occasions.confirm(new OccasionId(cast.kept(KIND, title)), cast.person("wangfang")));
	}

	private static LocalDate day(String day, Cast cast) {
		return LocalDate.ofInstant(cast.at(day + " 12:00"), BusinessTime.ZONE);
	}

}
