package org.opscharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscharter.organisation.RoleColumn;

class PermissionMatrixTests {

	@ParameterizedTest
	@EnumSource
	void everybodyReadsTheRulebookAndTheOrganisation(RoleColumn column) {
		assertThat(PermissionMatrix.of(column)).contains(Permission.VIEW_RULEBOOK, Permission.VIEW_ORGANISATION);
	}

	@ParameterizedTest
	@EnumSource
	void anInternDecidesNothing(RoleColumn column) {
		assertThat(PermissionMatrix.of(List.of(column), true, true)).doesNotContain(Permission.DECIDE_APPROVALS);
	}

	@Test
	void theAdministratorConfiguresAndDecidesNothing() {
		assertThat(PermissionMatrix.of(List.of(RoleColumn.ADMIN), true, false))
			.contains(Permission.MANAGE_ACCOUNTS, Permission.MANAGE_ROUTES)
			.doesNotContain(Permission.DECIDE_APPROVALS, Permission.SUBMIT_APPROVALS);
	}

	@Test
	void twoPostsAllowWhatEitherAllows() {
		assertThat(PermissionMatrix.of(List.of(RoleColumn.SP, RoleColumn.FIN), false, false))
			.contains(Permission.WRITE_PROPOSALS, Permission.VIEW_BUDGETS, Permission.DECIDE_APPROVALS);
	}

	@Test
	void aSuperiorDecidesWhatReachesHim() {
		assertThat(PermissionMatrix.of(List.of(RoleColumn.CE), true, false)).contains(Permission.DECIDE_APPROVALS);
		assertThat(PermissionMatrix.of(List.of(RoleColumn.CE), false, false))
			.doesNotContain(Permission.DECIDE_APPROVALS);
	}

	@Test
	void withoutAPostNothingIsAllowed() {
		assertThat(PermissionMatrix.of(Set.of(), true, false)).isEmpty();
	}

}
