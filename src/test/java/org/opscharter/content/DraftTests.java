package org.opscharter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
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
import org.opscharter.approvals.Revision;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.organisation.PersonId;

class DraftTests {

	private static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	private static final PersonId AUTHOR = PersonId.next();

	private static final PersonId HEAD = PersonId.next();

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		SUBMIT((draft) -> submit(draft, DraftStatus.AWAITING_HEAD), DraftStatus.AWAITING_HEAD, DraftStatus.DRAFT,
				DraftStatus.RETURNED, DraftStatus.AWAITING_MARKET, DraftStatus.AWAITING_BACKOFFICE),
		ASK_MARKET((draft) -> submit(draft, DraftStatus.AWAITING_MARKET), DraftStatus.AWAITING_MARKET,
				DraftStatus.DRAFT, DraftStatus.RETURNED),
		ASK_BACKOFFICE((draft) -> submit(draft, DraftStatus.AWAITING_BACKOFFICE), DraftStatus.AWAITING_BACKOFFICE,
				DraftStatus.DRAFT, DraftStatus.RETURNED, DraftStatus.AWAITING_MARKET),
		PASS_TO_GM((draft) -> draft.pass(DraftStatus.AWAITING_GM, MONDAY), DraftStatus.AWAITING_GM,
				DraftStatus.AWAITING_HEAD),
		READY((draft) -> approve(draft), DraftStatus.READY, DraftStatus.AWAITING_HEAD, DraftStatus.AWAITING_GM),
		COME_BACK((draft) -> comeBack(draft), DraftStatus.RETURNED, DraftStatus.AWAITING_BACKOFFICE,
				DraftStatus.AWAITING_HEAD, DraftStatus.AWAITING_GM),
		DECLINE((draft) -> draft.decline("不", MONDAY), DraftStatus.DECLINED, DraftStatus.AWAITING_BACKOFFICE,
				DraftStatus.AWAITING_HEAD, DraftStatus.AWAITING_GM),
		REOPEN((draft) -> reopen(draft), DraftStatus.DRAFT, DraftStatus.AWAITING_MARKET,
				DraftStatus.AWAITING_BACKOFFICE, DraftStatus.AWAITING_HEAD, DraftStatus.AWAITING_GM, DraftStatus.READY),
		GIVE_UP((draft) -> draft.giveUp("不写了", MONDAY), DraftStatus.VOIDED, DraftStatus.DRAFT, DraftStatus.RETURNED,
				DraftStatus.AWAITING_MARKET, DraftStatus.AWAITING_BACKOFFICE, DraftStatus.AWAITING_HEAD,
				DraftStatus.AWAITING_GM, DraftStatus.READY),
		PUBLISH((draft) -> draft.publish(MONDAY), DraftStatus.PUBLISHED, DraftStatus.READY),
		GO_OUT((draft) -> draft.wentOut(draft.manuscript(), MONDAY), DraftStatus.UNREVIEWED, DraftStatus.DRAFT),
		REVIEW_AFTER((draft) -> reviewAfter(draft), DraftStatus.REVIEWED, DraftStatus.UNREVIEWED),
		CORRECT((draft) -> correct(draft), DraftStatus.CORRECTED, DraftStatus.PUBLISHED, DraftStatus.UNREVIEWED,
				DraftStatus.REVIEWED, DraftStatus.CORRECTED),
		TAKE_DOWN((draft) -> draft.takeDown("撤", MONDAY), DraftStatus.TAKEN_DOWN, DraftStatus.READY,
				DraftStatus.PUBLISHED, DraftStatus.UNREVIEWED, DraftStatus.REVIEWED, DraftStatus.CORRECTED);

		private final Consumer<Draft> deed;

		private final DraftStatus end;

		private final Set<DraftStatus> from;

		Verb(Consumer<Draft> deed, DraftStatus end, DraftStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(DraftStatus.values()).map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongItsChart(Verb verb, DraftStatus status) {
		Draft draft = in(status);
		if (verb.from.contains(status)) {
			verb.deed.accept(draft);
			assertThat(draft.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ContentRefused.class).isThrownBy(() -> verb.deed.accept(draft));
			assertThat(draft.status()).isEqualTo(status);
		}
	}

	@Test
	void namesEverySuccessorAndNoOther() {
		Map<DraftStatus, Set<DraftStatus>> reached = new EnumMap<>(DraftStatus.class);
		Arrays.stream(DraftStatus.values()).forEach((status) -> reached.put(status, EnumSet.noneOf(DraftStatus.class)));
		Arrays.stream(Verb.values()).forEach((verb) -> verb.from.forEach((from) -> reached.get(from).add(verb.end)));
		Arrays.stream(DraftStatus.values())
			.forEach((status) -> assertThat(status.successors()).as(status.name()).isEqualTo(reached.get(status)));
	}

	@Test
	void theLaterOfTwoWhoWriteOverwritesNothing() {
		Draft draft = in(DraftStatus.DRAFT);
		draft.save(draft.version(), Drafts.ready("李娜写的"), HEAD, MONDAY);
		assertThatExceptionOfType(DraftChanged.class)
			.isThrownBy(() -> draft.save(draft.version() - 1, Drafts.ready("我写的"), AUTHOR, MONDAY))
			.satisfies((changed) -> assertThat(changed.there().title()).isEqualTo("李娜写的"))
			.satisfies((changed) -> assertThat(changed.by()).isEqualTo(HEAD));
		assertThat(draft.manuscript().title()).isEqualTo("李娜写的");
	}

	@Test
	void comesBackOnlyToSaySomethingElse() {
		Draft draft = in(DraftStatus.RETURNED);
		Manuscript same = draft.manuscript();
		assertThatExceptionOfType(ContentRefused.class)
			.isThrownBy(() -> draft.submit(same, DraftStatus.AWAITING_HEAD, false, MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.UNCHANGED));
		draft.submit(same, DraftStatus.AWAITING_HEAD, true, MONDAY);
		assertThat(draft.revision()).isEqualTo(1);
	}

	@Test
	void anApprovalIsOfOneVersionOnly() {
		Draft draft = in(DraftStatus.AWAITING_HEAD);
		Revision seen = draft.frozen();
		draft.amend(Drafts.ready("别的标题"), HEAD, MONDAY);
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(() -> draft.approve(seen, HEAD, MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_APPROVED));
	}

	@Test
	void saysWhoIsMissingBeforeItIsReady() {
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(() -> in(DraftStatus.AWAITING_GM).requireReady())
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_CONFIRMED));
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(() -> in(DraftStatus.AWAITING_HEAD).requireReady())
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_APPROVED));
	}

	private static void submit(Draft draft, DraftStatus first) {
		if (draft.status().isInReview()) {
			draft.pass(first, MONDAY);
		}
		else {
			draft.submit(Drafts.ready("再送" + draft.revision()), first, false, MONDAY);
		}
	}

	private static void approve(Draft draft) {
		if (!draft.status().isInReview()) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		draft.approve(draft.frozen(), HEAD, MONDAY);
	}

	private static void reviewAfter(Draft draft) {
		if (draft.status() != DraftStatus.UNREVIEWED) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		draft.approve(draft.frozen(), HEAD, MONDAY);
	}

	private static void comeBack(Draft draft) {
		if (draft.status() == DraftStatus.UNREVIEWED) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		draft.comeBack("改", MONDAY);
	}

	private static void reopen(Draft draft) {
		if (draft.status() == DraftStatus.READY) {
			draft.reopen(Drafts.ready("改了一句"), AUTHOR, MONDAY);
		}
		else {
			draft.withdraw(MONDAY);
		}
	}

	private static void correct(Draft draft) {
		if (draft.status() == DraftStatus.UNREVIEWED) {
			draft.comeBack("日期写错", MONDAY);
		}
		draft.correct(new Correction(draft, Drafts.ready("更正"), "日期写错", AUTHOR, MONDAY), HEAD, MONDAY);
	}

	@Test
	void whatWentOutFirstIsReviewedBeforeItIsCorrected() {
		Draft draft = in(DraftStatus.UNREVIEWED);
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(
				() -> draft.correct(new Correction(draft, Drafts.ready("更正"), "日期写错", AUTHOR, MONDAY), HEAD, MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.REVIEW_OPEN));
	}

	private static Draft in(DraftStatus status) {
		Draft draft = new Draft("GJ-2026-0001", AUTHOR, Drafts.ready("开放日"), MONDAY);
		switch (status) {
			case DRAFT -> {
			}
			case UNREVIEWED -> draft.wentOut(draft.manuscript(), MONDAY);
			case REVIEWED -> {
				draft.wentOut(draft.manuscript(), MONDAY);
				reviewAfter(draft);
			}
			case VOIDED -> draft.giveUp("不写了", MONDAY);
			case AWAITING_MARKET, AWAITING_BACKOFFICE, AWAITING_HEAD ->
				draft.submit(draft.manuscript(), status, false, MONDAY);
			default -> {
				draft.submit(draft.manuscript(), DraftStatus.AWAITING_HEAD, false, MONDAY);
				later(draft, status);
			}
		}
		return draft;
	}

	private static void later(Draft draft, DraftStatus status) {
		switch (status) {
			case AWAITING_GM -> draft.pass(status, MONDAY);
			case RETURNED -> draft.comeBack("改", MONDAY);
			case DECLINED -> draft.decline("不", MONDAY);
			default -> {
				approve(draft);
				if (status != DraftStatus.READY) {
					draft.publish(MONDAY);
				}
				if (status == DraftStatus.CORRECTED) {
					correct(draft);
				}
				if (status == DraftStatus.TAKEN_DOWN) {
					draft.takeDown("撤", MONDAY);
				}
			}
		}
	}

}
