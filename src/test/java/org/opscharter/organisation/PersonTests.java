package org.opscharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscharter.organisation.OrganisationRefused.Reason;

class PersonTests {

	private static final LocalDate JOINED = LocalDate.of(2026, 3, 2);

	private static final PostId EDITOR = PostId.next();

	private static final PostId ANALYST = PostId.next();

	private final Person person = new Person("李娜", EmploymentType.FORMAL, JOINED);

	@ParameterizedTest
	@CsvSource({ "2026-03-02,2026-03-31, 2026-04-01,,           false", "2026-03-02,2026-03-31, 2026-03-31,,   true",
			"2026-03-02,,           2027-01-01,,           true", "2026-05-01,,           2026-03-02,2026-04-30, false",
			"2026-05-01,2026-05-01, 2026-05-01,2026-05-01, true" })
	void termsOverlapWhenTheyShareADay(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom,
			@Nullable LocalDate otherTo, boolean overlap) {
		Term one = Term.of(from, to);
		Term other = Term.of(otherFrom, otherTo);

		assertThat(one.overlaps(other)).isEqualTo(overlap);
		assertThat(other.overlaps(one)).isEqualTo(overlap);
	}

	@Test
	void aTermDoesNotEndBeforeItBegins() {
		refused(Reason.ENDS_BEFORE_IT_BEGINS, () -> Term.of(JOINED, JOINED.minusDays(1)));
	}

	@Test
	void hasOnePrimaryPostAtATime() {
		this.person.appoint(EDITOR, true, Term.of(JOINED, null));

		refused(Reason.SECOND_PRIMARY_POST,
				() -> this.person.appoint(ANALYST, true, Term.of(JOINED.plusDays(9), null)));
		this.person.appoint(ANALYST, false, Term.of(JOINED.plusDays(9), null));
	}

	@Test
	void holdsAPostOnceAtATime() {
		this.person.appoint(EDITOR, true, Term.of(JOINED, JOINED.plusDays(9)));

		refused(Reason.POST_HELD_ALREADY, () -> this.person.appoint(EDITOR, false, Term.of(JOINED.plusDays(9), null)));
		this.person.appoint(EDITOR, true, Term.of(JOINED.plusDays(10), null));
	}

	@Test
	void holdsNothingBeforeJoining() {
		refused(Reason.BEFORE_JOINING, () -> this.person.appoint(EDITOR, true, Term.of(JOINED.minusDays(1), null)));
	}

	@Test
	void laysThePrimaryPostDownTheDayBeforeTheNextBegins() {
		this.person.appoint(EDITOR, true, Term.of(JOINED, null));

		this.person.layDownPrimaryPost(JOINED.plusDays(30));
		this.person.appoint(ANALYST, true, Term.of(JOINED.plusDays(30), null));

		refused(Reason.MOVES_BEFORE_THE_LAST_MOVE, () -> this.person.layDownPrimaryPost(JOINED.plusDays(30)));
	}

	@Test
	void anAppointmentEndsOnce() {
		AppointmentId appointment = this.person.appoint(EDITOR, true, Term.of(JOINED, null));

		this.person.endAppointment(appointment, JOINED.plusDays(5));

		refused(Reason.ENDED_ALREADY, () -> this.person.endAppointment(appointment, JOINED.plusDays(6)));
		refused(Reason.ENDS_BEFORE_IT_BEGINS, () -> this.person.endAppointment(appointment, JOINED.minusDays(1)));
		this.person.endAppointment(appointment, JOINED);
	}

	@Test
	void reportsNeitherToHimselfNorToSomebodyBelow() {
		PersonId below = PersonId.next();

		refused(Reason.SUPERIOR_IN_A_CIRCLE, () -> this.person.moveUnder(this.person.id(), List.of()));
		refused(Reason.SUPERIOR_IN_A_CIRCLE,
				() -> this.person.moveUnder(below, List.of(below, this.person.id(), PersonId.next())));
		this.person.moveUnder(below, List.of(below, PersonId.next()));
	}

	@Test
	void leavesNotBeforeJoining() {
		refused(Reason.LEAVES_BEFORE_JOINING, () -> this.person.leave(JOINED.minusDays(1)));
	}

	@ParameterizedTest
	@MethodSource
	void nothingChangesForSomebodyWhoHasLeft(ThrowingChange change) {
		this.person.leave(JOINED.plusDays(20));

		assertThat(this.person.hasLeftBy(JOINED.plusDays(20))).isFalse();
		assertThat(this.person.hasLeftBy(JOINED.plusDays(21))).isTrue();
		refused(Reason.HAS_LEFT, () -> change.of(this.person));
	}

	static Stream<ThrowingChange> nothingChangesForSomebodyWhoHasLeft() {
		return Stream.of((person) -> person.leave(JOINED.plusDays(30)), (person) -> person.moveUnder(null, List.of()),
				(person) -> person.employAs(EmploymentType.INTERN), (person) -> person.layDownPrimaryPost(JOINED),
				(person) -> person.appoint(EDITOR, true, Term.of(JOINED, null)));
	}

	private static void refused(Reason reason, ThrowingCallable change) {
		assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(change)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	interface ThrowingChange {

		void of(Person person);

	}

}
