package org.opscharter.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opscharter.projects.ProposalFixtures.AUTHOR;
import static org.opscharter.projects.ProposalFixtures.HEAD;
import static org.opscharter.projects.ProposalFixtures.MONDAY;
import static org.opscharter.projects.ProposalFixtures.in;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.opscharter.approvals.Revision;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;

class ProposalTests {

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		GO_TO_REVIEW((proposal) -> proposal.goToReview("", MONDAY), ProposalStatus.IN_REVIEW, ProposalStatus.DRAFT),
		GO_TO_APPROVAL((proposal) -> proposal.goToApproval("", MONDAY), ProposalStatus.IN_APPROVAL,
				ProposalStatus.DRAFT, ProposalStatus.RETURNED),
		PASS_REVIEW((proposal) -> proposal.passReview(MONDAY), ProposalStatus.IN_APPROVAL, ProposalStatus.IN_REVIEW),
		GO_BACK_TO_DRAFT((proposal) -> proposal.goBackToDraft(MONDAY), ProposalStatus.DRAFT, ProposalStatus.IN_REVIEW),
		APPROVE((proposal) -> proposal.approve(MONDAY), ProposalStatus.APPROVED, ProposalStatus.IN_APPROVAL),
		COME_BACK((proposal) -> proposal.comeBack(HEAD, "改", MONDAY), ProposalStatus.RETURNED,
				ProposalStatus.IN_APPROVAL),
		DECLINE((proposal) -> proposal.decline(MONDAY), ProposalStatus.DECLINED, ProposalStatus.IN_APPROVAL),
		WITHDRAW((proposal) -> proposal.withdraw(MONDAY), ProposalStatus.WITHDRAWN, ProposalStatus.IN_REVIEW,
				ProposalStatus.IN_APPROVAL),
		REOPEN((proposal) -> proposal.reopen(AUTHOR, MONDAY), ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN),
		REVISE((proposal) -> proposal.revise(AUTHOR, MONDAY), ProposalStatus.DRAFT, ProposalStatus.APPROVED),
		GIVE_UP((proposal) -> proposal.giveUp(MONDAY), ProposalStatus.VOID, ProposalStatus.DRAFT,
				ProposalStatus.RETURNED);

		private final Consumer<Proposal> deed;

		private final ProposalStatus end;

		private final Set<ProposalStatus> from;

		Verb(Consumer<Proposal> deed, ProposalStatus end, ProposalStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(ProposalStatus.values()).map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongTheStateChart(Verb verb, ProposalStatus status) {
		Proposal proposal = in(status);
		if (verb.from.contains(status)) {
			verb.deed.accept(proposal);
			assertThat(proposal.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ProposalRefused.class).isThrownBy(() -> verb.deed.accept(proposal))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));
			assertThat(proposal.status()).isEqualTo(status);
		}
	}

	@Test
	void namesEverySuccessorOfTheChartAndNoOther() {
		Map<ProposalStatus, Set<ProposalStatus>> reached = new EnumMap<>(ProposalStatus.class);
		for (ProposalStatus status : ProposalStatus.values()) {
			reached.put(status, EnumSet.noneOf(ProposalStatus.class));
		}
		for (Verb verb : Verb.values()) {
			verb.from.forEach((from) -> reached.get(from).add(verb.end));
		}
		for (ProposalStatus status : ProposalStatus.values()) {
			assertThat(status.successors()).as(status.name()).isEqualTo(reached.get(status));
		}
	}

	@ParameterizedTest
	@EnumSource(ProposalStatus.class)
	void isWrittenOnlyAsDraftOrAfterAReturn(ProposalStatus status) {
		Proposal proposal = in(status);
		Content other = ProposalFixtures.openDay();
		if (status == ProposalStatus.DRAFT || status == ProposalStatus.RETURNED) {
			proposal.write(other, Importance.ORDINARY, AUTHOR, MONDAY);
			assertThat(proposal.content()).isEqualTo(other);
		}
		else {
			assertThatExceptionOfType(ProposalRefused.class)
				.isThrownBy(() -> proposal.write(other, Importance.ORDINARY, AUTHOR, MONDAY))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_OPEN));
		}
	}

	@Test
	void isWrittenByItsAuthorOnly() {
		assertThatExceptionOfType(ProposalRefused.class)
			.isThrownBy(() -> in(ProposalStatus.DRAFT).write(ProposalFixtures.openDay(), Importance.ORDINARY,
					PersonId.next(), MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_AUTHOR));
	}

	@Test
	void freezesTheSameWordsOnce() {
		Proposal proposal = in(ProposalStatus.DRAFT);
		assertThat(proposal.freeze(proposal.content(), AUTHOR, MONDAY)).isNotNull();
		assertThat(proposal.freeze(proposal.content(), AUTHOR, MONDAY)).isNull();
		assertThat(proposal.revision()).isEqualTo(1);
	}

	@Test
	void tellsContentsApartByOneCharacter() {
		Content one = ProposalFixtures.summerCampaign();
		assertThat(Revision.fingerprint(CanonicalText.of(one)))
			.isEqualTo(Revision.fingerprint(CanonicalText.of(ProposalFixtures.summerCampaign("52000.00", "12000"))))
			.isNotEqualTo(Revision.fingerprint(CanonicalText.of(ProposalFixtures.summerCampaign("52000.01", "12000"))));
		assertThat(CanonicalText.read(CanonicalText.of(one))).isEqualTo(one);
	}

}
