package org.opscharter.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;

class ServiceRequestTests {

	private static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	private static final PersonId APPLICANT = PersonId.next();

	private static final PersonId HEAD = PersonId.next();

	private static final ProposalId PROPOSAL = ProposalId.of("018f0000-0000-7000-8000-000000000001");

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		SUBMIT((request) -> request.submit(wish("别的"), APPLICANT, MONDAY), ServiceRequestStatus.IN_APPROVAL,
				ServiceRequestStatus.DRAFT, ServiceRequestStatus.RETURNED, ServiceRequestStatus.WITHDRAWN),
		ACCEPT((request) -> request.accept(HEAD, MONDAY), ServiceRequestStatus.ACCEPTED,
				ServiceRequestStatus.IN_APPROVAL),
		COME_BACK((request) -> request.comeBack("补", MONDAY), ServiceRequestStatus.RETURNED,
				ServiceRequestStatus.IN_APPROVAL),
		DECLINE((request) -> request.decline("不", MONDAY), ServiceRequestStatus.DECLINED,
				ServiceRequestStatus.IN_APPROVAL),
		WITHDRAW((request) -> request.withdraw(MONDAY), ServiceRequestStatus.WITHDRAWN,
				ServiceRequestStatus.IN_APPROVAL),
		START((request) -> request.start(PROPOSAL, "XM-2026-0001", HEAD, MONDAY), ServiceRequestStatus.STARTED,
				ServiceRequestStatus.ACCEPTED);

		private final Consumer<ServiceRequest> deed;

		private final ServiceRequestStatus end;

		private final Set<ServiceRequestStatus> from;

		Verb(Consumer<ServiceRequest> deed, ServiceRequestStatus end, ServiceRequestStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(ServiceRequestStatus.values())
				.map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongItsChart(Verb verb, ServiceRequestStatus status) {
		ServiceRequest request = in(status);
		if (verb.from.contains(status)) {
			verb.deed.accept(request);
			assertThat(request.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ServiceRequestRefused.class).isThrownBy(() -> verb.deed.accept(request));
			assertThat(request.status()).isEqualTo(status);
		}
	}

	@Test
	void namesEverySuccessorAndNoOther() {
		Map<ServiceRequestStatus, Set<ServiceRequestStatus>> reached = new EnumMap<>(ServiceRequestStatus.class);
		Arrays.stream(ServiceRequestStatus.values())
			.forEach((status) -> reached.put(status, EnumSet.noneOf(ServiceRequestStatus.class)));
		Arrays.stream(Verb.values()).forEach((verb) -> verb.from.forEach((from) -> reached.get(from).add(verb.end)));
		Arrays.stream(ServiceRequestStatus.values())
			.forEach((status) -> assertThat(status.successors()).isEqualTo(reached.get(status)));
	}

	private static Wish wish(String need) {
		return new Wish("物料", need, "宣讲会", LocalDate.of(2026, 8, 20));
	}

	private static ServiceRequest in(ServiceRequestStatus status) {
		ServiceRequest request = new ServiceRequest("XQ-2026-0001", APPLICANT, DepartmentId.next(), wish("易拉宝"),
				MONDAY);
		if (status == ServiceRequestStatus.DRAFT) {
			return request;
		}
		request.submit(wish("易拉宝"), APPLICANT, MONDAY);
		switch (status) {
			case RETURNED -> request.comeBack("补", MONDAY);
			case DECLINED -> request.decline("不", MONDAY);
			case WITHDRAWN -> request.withdraw(MONDAY);
			case ACCEPTED -> request.accept(HEAD, MONDAY);
			case STARTED -> {
				request.accept(HEAD, MONDAY);
				request.start(PROPOSAL, "XM-2026-0001", HEAD, MONDAY);
			}
			default -> {
			}
		}
		return request;
	}

}
