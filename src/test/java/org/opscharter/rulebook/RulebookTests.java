package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.StatementCount;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleChangeRefused.Reason;
import org.opscharter.shell.ClauseChips;
import org.opscharter.time.BusinessTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Settings begin far in the future here, so that no other test lives by them.
 */
@DepartmentTest
class RulebookTests {

	private static final String THRESHOLD = "approval.project.gmThreshold";

	private static final LocalDate LATER = LocalDate.of(2031, 3, 1);

	@Autowired
	Rulebook rulebook;

	@Autowired
	RuleChanges changes;

	@Autowired
	RuleHistory history;

	@Autowired
	Snapshots snapshots;

	@Autowired
	ClauseChips chips;

	@Autowired
	BusinessTime time;

	@Autowired
	Persons persons;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	PersonId head;

	@BeforeEach
	void furnish() {
		this.head = this.persons.called("王芳");
		OperationsDepartment.open(this.jdbc);
	}

	@Test
	void setsAValueFromADayOnAndWritesItIntoTheTrail() {
		this.changes.override(THRESHOLD, "80000", "总经理办公会决定", LATER, this.head);
		assertThat(this.rulebook.on(LATER).value(THRESHOLD).amount()).isEqualByComparingTo("80000");
		assertThat(this.rulebook.on(LATER).value(THRESHOLD).own()).isTrue();
		assertThat(this.rulebook.on(LATER.minusDays(1)).value(THRESHOLD).amount()).isEqualByComparingTo("50000");
		assertThat(trail(THRESHOLD)).contains("activity.rulebook.value 50000 80000 总经理办公会决定");
		withdrawAll(RuleChange.Kind.VALUE, THRESHOLD);
		assertThat(this.rulebook.on(LATER).value(THRESHOLD).amount()).isEqualByComparingTo("50000");
		assertThat(trail(THRESHOLD).get(0)).startsWith("activity.rulebook.withdrawn 80000");
	}

	@Test
	void refusesWhatCannotBeSet() {
		LocalDate today = this.time.today();
		refused(Reason.NOT_A_VALUE, () -> this.changes.override(THRESHOLD, "很多", "理由", LATER, this.head));
		refused(Reason.REASON_MISSING, () -> this.changes.override(THRESHOLD, "80000", " ", LATER, this.head));
		refused(Reason.IN_THE_PAST,
				() -> this.changes.override(THRESHOLD, "80000", "理由", today.minusDays(1), this.head));
		refused(Reason.NOTHING_CHANGES, () -> this.changes.override(THRESHOLD, "", "理由", LATER, this.head));
		refused(Reason.NEVER_LOWERED,
				() -> this.changes.setLevel(ClauseId.of("S2a-6.2"), RuleLevel.WARN, "理由", LATER, this.head));
		refused(Reason.NO_LEVEL,
				() -> this.changes.setLevel(ClauseId.of("S0-1a"), RuleLevel.WARN, "理由", LATER, this.head));
	}

	@Test
	void lowersNothingInTheTableThatIsNeverLowered() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into rulebook.level_override
				       (id, department_id, clause, level, valid_from, reason, set_by, set_at)
				select gen_random_uuid(), id, 'S2a-6.2', 'OBSERVE', date '2031-01-01', '理由', :by, now()
				  from organisation.department limit 1
				""").param("by", this.head.id()).update()).withMessageContaining("lowers_nothing");
	}

	@Test
	void onlyAddsAndWithdraws() {
		this.changes.override("service.replyHours", "10", "试行", LATER, this.head);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update rulebook.rule_override set value = '1'").update())
			.withMessageContaining("only added or withdrawn");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from rulebook.rule_override").update())
			.withMessageContaining("only added or withdrawn");
		withdrawAll(RuleChange.Kind.VALUE, "service.replyHours");
	}

	@Test
	void adoptsARuleSetAndOpensItsTrial() {
		LocalDate from = LocalDate.of(2032, 1, 1);
		if (this.snapshots.current().adoptions().isEmpty()) {
			this.changes.adopt("P-综合", LATER, this.head);
		}
		this.changes.adopt("P2c", from, this.head);
		Adoption adoption = this.rulebook.on(from).adoption();
		assertThat(adoption.preset().code()).isEqualTo("P2c");
		assertThat(adoption.isTrial(from.plusDays(29))).isTrue();
		assertThat(adoption.isTrial(from.plusDays(30))).isFalse();
		assertThat(this.rulebook.on(from).value("content.website.perWeek").count()).isEqualTo(1);
		refused(Reason.NOTHING_CHANGES, () -> this.changes.adopt("P2c", from.plusDays(5), this.head));
		refused(Reason.IN_THE_PAST, () -> this.changes.adopt("P0", this.time.today().minusDays(1), this.head));
		withdrawAll(RuleChange.Kind.ADOPTION, "");
	}

	@Test
	void keepsEveryWordingOfAClause() {
		ClauseId clause = ClauseId.of("S0-13.1");
		ClauseId supplement = ClauseId.of("补-S0-14");
		this.changes.write(Map.of(clause, "第一稿。", supplement, "办公用品领用须登记，每月盘点一次。"), LATER, this.head);
		this.changes.write(Map.of(clause, "第二稿。"), LATER.plusDays(1), this.head);
		ClauseText first = this.rulebook.on(LATER).text(clause).orElseThrow();
		assertThat(first.body()).isEqualTo("第一稿。");
		assertThat(this.rulebook.on(LATER.plusDays(1)).text(clause).orElseThrow().version())
			.isEqualTo(first.version() + 1);
		assertThat(this.rulebook.on(LATER).clause(supplement).orElseThrow().sense()).isEqualTo("办公用品领用须登记");
		withdrawAll(RuleChange.Kind.TEXT, clause.value());
		withdrawAll(RuleChange.Kind.TEXT, supplement.value());
		assertThat(this.rulebook.on(LATER).text(clause)).isEmpty();
	}

	@Test
	void publishesTheNextEditionAndEndsTheOneBefore() {
		this.changes.publish("S2b", LATER, "安全生产会议纪要", this.head);
		assertThat(this.rulebook.on(LATER).editions("S2b")).extracting((edition) -> edition.on(LATER))
			.containsExactly(Edition.State.SUPERSEDED, Edition.State.IN_FORCE);
		refused(Reason.EDITION_OVERLAPS, () -> this.changes.publish("S2b", LATER.minusDays(1), "另一份纪要", this.head));
		withdrawAll(RuleChange.Kind.EDITION, "S2b");
		this.changes.repeal("S2b", LATER, "业务已停", this.head);
		assertThat(this.rulebook.on(LATER).editions("S2b")).extracting((edition) -> edition.on(LATER))
			.containsExactly(Edition.State.REPEALED);
		withdrawAll(RuleChange.Kind.EDITION, "S2b");
	}

	@Test
	void asksTheDatabaseOnceInATransactionAndNeverForAChip() {
		this.rulebook.value(THRESHOLD);
		assertThat(StatementCount.of(() -> this.transaction.executeWithoutResult((status) -> {
			this.rulebook.value(THRESHOLD);
			this.rulebook.value("service.replyHours");
			this.rulebook.level(ClauseId.of("S0-9.1"));
		}))).hasSize(1);
		assertThat(StatementCount.of(() -> this.chips.chip(ClauseId.of("S2a-4.2.4"), false))).isEmpty();
	}

	@Test
	void seesWhatAnotherNodeHasChanged() {
		this.rulebook.value(THRESHOLD);
		RuleHistory elsewhere = new RuleHistory(this.jdbc);
		this.transaction.executeWithoutResult((status) -> {
			elsewhere.count();
			elsewhere.add("rule_override", new RuleHistory.Setting(this.snapshots.latest().department(), LATER, "另一台",
					this.head, this.time.now()), Map.of("rule_key", "service.replyHours", "value", "8"));
		});
		assertThat(this.rulebook.on(LATER).value("service.replyHours").count()).isEqualTo(8);
		withdrawAll(RuleChange.Kind.VALUE, "service.replyHours");
	}

	@Test
	void forgetsAChangeThatIsRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.changes.override("service.replyHours", "6", "不算数", LATER, this.head);
			assertThat(this.rulebook.on(LATER).value("service.replyHours").count()).isEqualTo(6);
			status.setRollbackOnly();
		});
		assertThat(this.rulebook.on(LATER).value("service.replyHours").count()).isEqualTo(12);
	}

	private void withdrawAll(RuleChange.Kind kind, String subject) {
		this.history.about(this.snapshots.current().department(), kind, List.of(subject))
			.stream()
			.filter((change) -> change.canBeWithdrawn(this.time.today()))
			.map(RuleChange::id)
			.forEach((UUID id) -> this.changes.withdraw(kind, id, this.head));
	}

	private List<String> trail(String number) {
		return this.jdbc.sql("""
				select concat_ws(' ', deed, state_before, state_after, words) from activity.entry
				 where subject_number = :number order by id desc
				""").param("number", number).query(String.class).list();
	}

	private static void refused(Reason reason, Runnable change) {
		assertThatExceptionOfType(RuleChangeRefused.class).isThrownBy(change::run)
			.extracting(RuleChangeRefused::reason)
			.isEqualTo(reason);
	}

}
