package org.opscharter.launches;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Submission;
import org.opscharter.launches.LaunchRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Origin;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate every mini-program passes before users see it: five tests, the leaders'
 * approval, the platform's review (W3, second half).
 */
@Component
@Transactional
public class LaunchGate {

	private static final String ROUTE = "approval.launch";

	private final LaunchRegister register;

	private final TestRecords tests;

	private final Defects defects;

	private final LaunchRules rules;

	private final Approvals approvals;

	private final Tasks tasks;

	private final PromotionPlan plan;

	private final Directory directory;

	private final WorkingCalendar calendar;

	private final LaunchTrail trail;

	private final BusinessTime time;

	LaunchGate(LaunchRegister register, TestRecords tests, Defects defects, LaunchRules rules, Approvals approvals,
			Tasks tasks, PromotionPlan plan, Directory directory, WorkingCalendar calendar, LaunchTrail trail,
			BusinessTime time) {
		this.register = register;
		this.tests = tests;
		this.defects = defects;
		this.rules = rules;
		this.approvals = approvals;
		this.tasks = tasks;
		this.plan = plan;
		this.directory = directory;
		this.calendar = calendar;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Records one of the five tests of this round: three by technology, two by the
	 * specialist. The fifth passed one opens the way to the application; a failed one
	 * sends it back to be fixed.
	 * @param severe what was found that keeps it back
	 * @param minor what was found that does not
	 */
	public void test(LaunchId id, TestKind kind, boolean passed, List<String> severe, List<String> minor, String words,
			PersonId by) {
		Launch launch = locked(id);
		launch.require(by.equals(kind.isTechnical() ? launch.tech() : launch.leader()));
		if (launch.status() != LaunchStatus.TESTING) {
			throw new LaunchRefused(Reason.WRONG_STATE, launch.status());
		}
		if (passed && !severe.isEmpty()) {
			throw new LaunchRefused(Reason.SEVERE_BUT_PASSED);
		}
		if (!passed && severe.isEmpty() && minor.isEmpty() && words.isBlank()) {
			throw new LaunchRefused(Reason.WORDS_MISSING);
		}
		if (done(launch).stream().anyMatch((test) -> test.kind() == kind)) {
			throw new LaunchRefused(Reason.TESTED_ALREADY);
		}
		String said = words.isBlank() && !passed ? (severe.isEmpty() ? minor : severe).get(0) : words.strip();
		this.tests.saveAndFlush(new TestRecord(launch, kind, passed, said, by, this.time.now()));
		severe.forEach((what) -> note(launch, kind, true, what, by));
		minor.forEach((what) -> note(launch, kind, false, what, by));
		this.trail.write(launch, by, passed ? "testPassed" : "testFailed",
				kind.isTechnical() ? LaunchRules.TESTS : LaunchRules.SPECIALIST_TESTS, null, said);
		weigh(launch, passed);
	}

	/** A defect is fixed. */
	public void fix(LaunchId id, int defect, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		Defect found = this.defects.findByLaunchAndOrdinal(id, defect)
			.orElseThrow(() -> new LaunchRefused(Reason.UNKNOWN_ITEM));
		found.fix(by, this.time.now());
		this.defects.saveAndFlush(found);
		this.trail.write(launch, by, "defectFixed", LaunchRules.TESTS, null, String.valueOf(defect));
	}

	/** 修复完成: all five are tested again, in a new round. */
	public void testAgain(LaunchId id, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		int open = this.defects.countByLaunchAndSevereIsTrueAndFixedAtIsNull(id);
		if (launch.status() == LaunchStatus.FIXING && open > 0) {
			throw new LaunchRefused(Reason.DEFECTS_OPEN, open);
		}
		launch.testAgain(this.time.now());
		this.trail.write(launch, by, "toTest", LaunchRules.TESTS, LaunchStatus.FIXING, "");
		this.trail.tell(launch.members().toList(), launch, "toTest", LaunchRules.TESTS);
	}

	/**
	 * 提交上线申请, once all five tests are passed: the head, then the leaders; a later version
	 * only the head.
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public String apply(LaunchId id, String words, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		launch.apply("%s V%d 第%d轮 %s".formatted(launch.number(), launch.release(), launch.round(), words.strip()),
				this.time.now());
		this.register.saveAndFlush(launch);
		String number = this.approvals.submit(new Submission(ROUTE, launch.subject(), launch.revision(), new Facts(by,
				launch.operations(), null, (launch.release() == 1) ? "FIRST" : "LATER", Set.of(), leaders())));
		this.trail.write(launch, by, "applied", LaunchRules.APPLICATION, LaunchStatus.READY, words);
		return number;
	}

	/** 撤回上线申请. */
	public void withdraw(LaunchId id, PersonId by) {
		locked(id).requireBuilder(by);
		this.approvals.withdraw(this.approvals.numberOf(id.id()).orElseThrow(), by);
	}

	/** 提交平台, with its filing. */
	public void goToPlatform(LaunchId id, String filing, String category, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		launch.goToPlatform(filing.strip(), category.strip(), this.time.now());
		this.trail.write(launch, by, "toPlatform", LaunchRules.APPLICATION, LaunchStatus.APPROVED, filing);
	}

	/** What the platform said. */
	public void platformSaid(LaunchId id, boolean passed, String words, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		if (passed) {
			launch.bePassed(this.time.now());
			this.trail.write(launch, by, "platformPassed", LaunchRules.APPLICATION, LaunchStatus.AT_PLATFORM, "");
			return;
		}
		if (words.isBlank()) {
			throw new LaunchRefused(Reason.WORDS_MISSING);
		}
		launch.beRejected(words.strip(), this.time.now());
		this.trail.write(launch, by, "platformRejected", LaunchRules.APPLICATION, LaunchStatus.AT_PLATFORM, words);
		this.trail.tell(launch.members().toList(), launch, "platformRejected", LaunchRules.APPLICATION, words);
	}

	/** 上线发布: everybody is told, and the specialist owes the promotion plan (S3-3.5.1). */
	public void release(LaunchId id, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		launch.goLive(this.time.today(), this.time.now());
		this.register.saveAndFlush(launch);
		this.trail.write(launch, by, "released", LaunchRules.APPLICATION, LaunchStatus.RELEASABLE, "");
		this.trail.tell(launch.members().toList(), launch, "released", LaunchRules.APPLICATION);
		PersonId leader = launch.leader();
		if (launch.release() == 1 && leader != null) {
			this.tasks.assign(NewTask
				.of(this.plan.title(launch.title()), leader,
						this.calendar.workingDayAfter(this.time.today(), this.rules.planDays()))
				.described(this.plan.goal(), this.plan.expected())
				.from(Origin.of(launch.subject())), leader);
		}
	}

	/** 新版本: it is built and is tested anew. */
	public void renew(LaunchId id, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		launch.renew(this.time.now());
		this.trail.write(launch, by, "renewed", LaunchRules.TESTS, LaunchStatus.LIVE, "V" + launch.release());
	}

	/** 公司领导; the general manager where the company has no other. */
	private Map<String, PersonId> leaders() {
		LocalDate today = this.time.today();
		return Stream.of(RoleColumn.LEAD, RoleColumn.GM)
			.flatMap((role) -> this.directory.holdersOf(role, today).stream())
			.findFirst()
			.map((leader) -> Map.of("lead", leader.id()))
			.orElse(Map.of());
	}

	private void weigh(Launch launch, boolean passed) {
		if (!passed) {
			launch.fail(this.time.now());
			this.trail.write(launch, null, "toFix", LaunchRules.TESTS, LaunchStatus.TESTING, "");
			return;
		}
		Set<TestKind> passes = done(launch).stream()
			.filter(TestRecord::isPassed)
			.map(TestRecord::kind)
			.collect(Collectors.toSet());
		if (passes.containsAll(Arrays.asList(TestKind.values()))
				&& this.defects.countByLaunchAndSevereIsTrueAndFixedAtIsNull(launch.id()) == 0) {
			launch.pass(this.time.now());
			this.trail.write(launch, null, "allPassed", LaunchRules.APPLICATION, LaunchStatus.TESTING, "");
		}
	}

	private void note(Launch launch, TestKind kind, boolean severe, String what, PersonId by) {
		this.defects.saveAndFlush(
				new Defect(launch, this.defects.nextOrdinal(launch.id()), kind, severe, what, by, this.time.now()));
	}

	private List<TestRecord> done(Launch launch) {
		return this.tests.findByLaunchAndReleaseAndRound(launch.id(), launch.release(), launch.round());
	}

	private Launch locked(LaunchId id) {
		return this.register.lock(id).orElseThrow(() -> new LaunchNotFound(id));
	}

}
