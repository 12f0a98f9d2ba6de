package org.opscharter.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.StatementCount;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DepartmentTest
class SealTests {

	@Autowired
	private ActivityLog log;

	@Autowired
	private Seal seal;

	@Autowired
	private Histories histories;

	@Autowired
	private Department department;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private final UUID thing = UUID.randomUUID();

	@BeforeEach
	void readsChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void readsAnything() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void anUntouchedTrailIsIntact() {
		record(null, "一");
		record(null, "二");
		assertThat(this.seal.broken()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update activity.entry set words = '改' where subject_id = ? and words = '二'",
			"update activity.entry set happened_at = happened_at + interval '1 second' where subject_id = ? and words = '二'",
			"update activity.entry set actor_id = null, state_after = 'x' where subject_id = ? and words = '二'",
			"update activity.entry set previous = null where subject_id = ? and words = '二'",
			"delete from activity.entry where subject_id = ? and words = '二'" })
	void whateverIsDoneToAnEntryPastTheProgramIsNoticed(String attack) {
		List.of("一", "二", "三").forEach((words) -> record(null, words));
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("set local session_replication_role = replica").update();
			assertThat(this.jdbc.sql(attack).param(this.thing).update()).isEqualTo(1);
			assertThat(this.seal.broken()).hasSize(1);
		});
		assertThat(this.seal.broken()).isEmpty();
	}

	@Test
	void theDatabaseItselfRefusesChanges() {
		record(null, "一");
		for (String attack : List.of("update activity.entry set words = '改'", "delete from activity.entry",
				"truncate activity.entry")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(attack)
				.isThrownBy(() -> this.jdbc.sql(attack).update());
		}
	}

	@Test
	void whatOneTransactionTellsCostsOneStatementAndStandsWhereItsThingBegan() {
		UUID operations = this.department.open();
		PersonId writer = this.department.hire(operations, "赵敏", "SP");
		PersonId manager = this.department.hire(this.department.open(), "周启明", "GM");
		assertThat(StatementCount.of(() -> this.transaction.executeWithoutResult((status) -> {
			this.log.record(activity(writer, "提交"));
			this.log.record(activity(manager, "同意"));
		}))).hasSize(1);
		assertThat(this.jdbc.sql("select department_id from activity.entry where subject_id = ?")
			.param(this.thing)
			.query(UUID.class)
			.list()).containsExactly(operations, operations);
	}

	@Test
	void tellsTheHistoryOfAThingInOneStatement() {
		PersonId writer = this.department.hire(this.department.open(), "赵敏", "SP");
		record(writer, "第一句");
		record(null, "第二句");
		assertThat(StatementCount.of(() -> this.histories.of(this.thing))).hasSize(1);
		assertThat(this.histories.of(this.thing))
			.extracting(Histories.Line::who, Histories.Line::deed, Histories.Line::change, Histories.Line::words)
			.containsExactly(tuple("系统", "打开了", "草稿→已批准", "第二句"), tuple("赵敏", "打开了", "草稿→已批准", "第一句"));
	}

	private void record(@Nullable PersonId actor, String words) {
		this.transaction.executeWithoutResult((status) -> this.log.record(activity(actor, words)));
	}

	private Activity activity(@Nullable PersonId actor, String words) {
		return new Activity(new Subject("thing", this.thing, "SY-2026-0001", "试验", "/things/1"), actor,
				"activity.test.opened", null, "草稿", "已批准", words, Instant.parse("2026-06-08T01:00:00Z"));
	}

}
