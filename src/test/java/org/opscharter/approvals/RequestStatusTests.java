package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStatusTests {

	private static final Set<String> LEGAL = Set.of("PENDING RETURNED", "PENDING APPROVED", "PENDING DECLINED",
			"PENDING WITHDRAWN", "PENDING VOID", "RETURNED PENDING", "RETURNED VOID", "APPROVED VOID");

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("allPairs")
	void allowsTheTransitionsOfTheChartAndNoOther(RequestStatus from, RequestStatus to) {
		assertThat(from.successors().contains(to)).isEqualTo(LEGAL.contains(from + " " + to));
	}

	static Stream<Arguments> allPairs() {
		return Arrays.stream(RequestStatus.values())
			.flatMap((from) -> Arrays.stream(RequestStatus.values()).map((to) -> Arguments.of(from, to)));
	}

}
