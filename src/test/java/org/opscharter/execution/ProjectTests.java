package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ApprovedProposal;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every verb in every state, legal and illegal (W1 from the approval on).
 */
class ProjectTests {

	static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	static final PersonId LEADER = PersonId.next();

	static final PersonId HEAD = PersonId.next();

	private static final Terms TERMS = new Terms(List.of(new Terms.Line("物料", new BigDecimal("9000"))),
			LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 31), "参观与试听");

	private static final KickOff KICK_OFF = new KickOff(LocalDate.of(2026, 6, 8), List.of(UUID.randomUUID()), "目标",
			"分工", "节点");

	private static final Sync SYNC = new Sync(Sync.Kind.REPORT, Sync.Frequency.WEEKLY);

	/** Every verb with the states it may be said in and the state it leads to. */
	enum Verb {

		REVISE((project) -> project.revise(MONDAY), ProjectStatus.REVISING, ProjectStatus.APPROVED),
		APPROVE_AGAIN((project) -> project.approveAgain(approved(Importance.ORDINARY), TERMS, null),
				ProjectStatus.APPROVED, ProjectStatus.REVISING),
		CANCEL((project) -> project.cancel("不做了", MONDAY), ProjectStatus.CANCELLED, ProjectStatus.APPROVED),
		LAPSE((project) -> project.lapse(MONDAY), ProjectStatus.LAPSED, ProjectStatus.APPROVED),
		START((project) -> project.start(KICK_OFF, SYNC, MONDAY, MONDAY), ProjectStatus.RUNNING,
				ProjectStatus.APPROVED),
		PAUSE((project) -> project.pause("等场地", MONDAY), ProjectStatus.PAUSED, ProjectStatus.RUNNING),
		RESUME((project) -> project.resume(MONDAY, MONDAY), ProjectStatus.RUNNING, ProjectStatus.PAUSED),
		STOP((project) -> project.stop("规避", MONDAY), ProjectStatus.STOPPED, ProjectStatus.RUNNING,
				ProjectStatus.PAUSED),
		COMPLETE((project) -> project.complete(MONDAY), ProjectStatus.TO_SUMMARISE, ProjectStatus.RUNNING),
		ARCHIVE_LESSONS((project) -> project.archiveLessons(MONDAY), ProjectStatus.TO_ARCHIVE,
				ProjectStatus.TO_SUMMARISE, ProjectStatus.TO_REVIEW),
		CLOSE((project) -> project.close(MONDAY), ProjectStatus.CLOSED, ProjectStatus.TO_ARCHIVE);

		private final Consumer<Project> deed;

		private final ProjectStatus end;

		private final Set<ProjectStatus> from;

		Verb(Consumer<Project> deed, ProjectStatus end, ProjectStatus... from) {
			this.deed = deed;
			this.end = end;
			this.from = EnumSet.copyOf(Arrays.asList(from));
		}

	}

	static Stream<Object[]> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(ProjectStatus.values()).map((status) -> new Object[] { verb, status }));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyVerbInEveryState")
	void movesOnlyAlongTheStateChart(Verb verb, ProjectStatus status) {
		Project project = in(status);
		if (verb.from.contains(status)) {
			verb.deed.accept(project);
			assertThat(project.status()).isEqualTo(verb.end);
		}
		else {
			assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(() -> verb.deed.accept(project))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));
			assertThat(project.status()).isEqualTo(status);
		}
	}

	@Test
	void namesEverySuccessorOfTheChartAndNoOther() {
		Map<ProjectStatus, Set<ProjectStatus>> reached = new EnumMap<>(ProjectStatus.class);
		for (ProjectStatus status : ProjectStatus.values()) {
			reached.put(status, EnumSet.noneOf(ProjectStatus.class));
		}
		for (Verb verb : Verb.values()) {
			verb.from.forEach((from) -> reached.get(from).add(verb.end));
		}
		reached.get(ProjectStatus.RUNNING).add(ProjectStatus.TO_REVIEW);
		for (ProjectStatus status : ProjectStatus.values()) {
			assertThat(status.successors()).as(status.name()).isEqualTo(reached.get(status));
		}
	}

	@Test
	void looksBackUponAMajorProjectAndSumsUpAnOrdinaryOne() {
		Project major = new Project(approved(Importance.MAJOR), TERMS, null);
		major.start(KICK_OFF, SYNC, MONDAY, MONDAY);
		major.complete(MONDAY);
		assertThat(major.status()).isEqualTo(ProjectStatus.TO_REVIEW);
		assertThat(in(ProjectStatus.TO_SUMMARISE).status()).isEqualTo(ProjectStatus.TO_SUMMARISE);
	}

	@Test
	void closesOnlyWithAWholeChecklist() {
		Project project = in(ProjectStatus.TO_SUMMARISE);
		project.archiveLessons(MONDAY);
		project.mark(ArchiveKind.PLAN, new ArchiveMark(null, "没有", LEADER, MONDAY));
		assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(() -> project.close(MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.INCOMPLETE));
	}

	@Test
	void keepsPhasesWithinItsDates() {
		Project project = in(ProjectStatus.APPROVED);
		Phase late = Phase.of("收尾", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1), "");
		assertThatExceptionOfType(ExecutionRefused.class)
			.isThrownBy(() -> project.plan(new Plan("", "", "", List.of(late), List.of(), List.of())))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.PHASE_OUTSIDE));
	}

	@Test
	void isAskedToStopOnce() {
		Project project = in(ProjectStatus.RUNNING);
		project.askToStop("规避", HEAD, MONDAY);
		assertThatExceptionOfType(ExecutionRefused.class).isThrownBy(() -> project.askToStop("规避", HEAD, MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.STOP_ASKED));
		project.keepOn();
		assertThat(project.stopRequest()).isNull();
	}

	static ApprovedProposal approved(Importance importance) {
		return new ApprovedProposal(ProposalId.of(UUID.randomUUID().toString()), "XM-2026-0001", LEADER,
				DepartmentId.next(), importance, ProposalFixtures.openDay(), 1, MONDAY);
	}

	/** A project in that state, reached through its verbs. */
	static Project in(ProjectStatus status) {
		Importance importance = (status == ProjectStatus.TO_REVIEW) ? Importance.MAJOR : Importance.ORDINARY;
		Project project = new Project(approved(importance), TERMS, MONDAY);
		switch (status) {
			case APPROVED -> {
			}
			case REVISING -> project.revise(MONDAY);
			case CANCELLED -> project.cancel("不做了", MONDAY);
			case LAPSED -> project.lapse(MONDAY);
			default -> {
				project.start(KICK_OFF, SYNC, MONDAY, MONDAY);
				goOn(project, status);
			}
		}
		return project;
	}

	private static void goOn(Project project, ProjectStatus status) {
		switch (status) {
			case PAUSED -> project.pause("等场地", MONDAY);
			case STOPPED -> project.stop("规避", MONDAY);
			case TO_SUMMARISE, TO_REVIEW -> project.complete(MONDAY);
			case TO_ARCHIVE, CLOSED -> {
				project.complete(MONDAY);
				project.archiveLessons(MONDAY);
				for (ArchiveKind kind : ArchiveKind.values()) {
					project.mark(kind, new ArchiveMark(null, "没有", LEADER, MONDAY));
				}
				if (status == ProjectStatus.CLOSED) {
					project.close(MONDAY);
				}
			}
			default -> {
			}
		}
	}

}
