package org.opscharter.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused.Reason;
import org.opscharter.rulebook.RuleHistory.Setting;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where the rules are changed. Every change holds from a day on, with a reason,
 * lowers nothing that is never lowered, and stands in the trail.
 */
@Component
@Transactional
public class RuleChanges {

	private final Library library;

	private final Snapshots snapshots;

	private final RuleHistory history;

	private final ActivityLog log;

	private final BusinessTime time;

	RuleChanges(Library library, Snapshots snapshots, RuleHistory history, ActivityLog log, BusinessTime time) {
		this.library = library;
		this.snapshots = snapshots;
		this.history = history;
		this.log = log;
		this.time = time;
	}

	/**
	 * Adopts a rule set from a day on, which opens a trial run. Only the first one may
	 * begin in the past.
	 * @param preset its code
	 */
	public void adopt(String code, LocalDate from, PersonId by) {
		Preset preset = this.library.preset(code)
			.orElseThrow(() -> new IllegalArgumentException("There is no rule set " + code));
		RulesOfTheDay rules = rulesOf(from);
		if (!rules.settings().adoptions().isEmpty()) {
			requireFuture(from);
		}
		Adoption before = rules.adoption();
		require(!before.isDecided() || !before.preset().equals(preset), Reason.NOTHING_CHANGES);
		this.history.add(Kind.ADOPTION.table(), setting(rules, from, "", by), Map.of("preset", code));
		note(Kind.ADOPTION, code, preset.name().zh(), "/rulebook", by, null, before.preset().code(), code, "");
		this.snapshots.changed();
	}

	/**
	 * Sets a value of the department's own from a day on.
	 * @param value the value as {@link Rule#accepts} has it; empty returns to the value
	 * of the rule set
	 */
	public void override(String key, String value, String reason, LocalDate from, PersonId by) {
		Rule rule = this.library.rule(key).orElseThrow(() -> new IllegalArgumentException("There is no rule " + key));
		requireFuture(from);
		require(!reason.isBlank(), Reason.REASON_MISSING);
		require(value.isEmpty() || rule.accepts(value), Reason.NOT_A_VALUE);
		require(!key.equals(RuledWorkingHours.KEY) || value.isEmpty() || RuledWorkingHours.isReadable(value),
				Reason.NOT_A_VALUE);
		RulesOfTheDay rules = rulesOf(from);
		RuleValue before = rules.value(key);
		require(value.isEmpty() ? before.isChanged() : !value.equals(before.raw()) || !before.isChanged(),
				Reason.NOTHING_CHANGES);
		this.history.add(Kind.VALUE.table(), setting(rules, from, reason, by), Map.of("rule_key", key, "value", value));
		ClauseId clause = rule.clauses().isEmpty() ? null : rule.clauses().get(0);
		note(Kind.VALUE, key, rule.name().zh(), (clause != null) ? href(clause) : "/rulebook/values", by, clause,
				before.raw(), value.isEmpty() ? rule.in(rules.adoption().preset()) : value, reason);
		this.snapshots.changed();
	}

	/**
	 * Sets how hard a clause is from a day on.
	 */
	public void setLevel(ClauseId id, RuleLevel level, String reason, LocalDate from, PersonId by) {
		Clause clause = this.library.clause(id)
			.orElseThrow(() -> new IllegalArgumentException("There is no clause " + id));
		require(!clause.neverLowered(), Reason.NEVER_LOWERED, id.value());
		require(clause.hasLevel(), Reason.NO_LEVEL, id.value());
		requireFuture(from);
		require(!reason.isBlank(), Reason.REASON_MISSING);
		RulesOfTheDay rules = rulesOf(from);
		LevelInForce before = rules.level(id);
		require(before.set() != level, Reason.NOTHING_CHANGES);
		this.history.add(Kind.LEVEL.table(), setting(rules, from, reason, by),
				Map.of("clause", id.value(), "level", level.name()));
		note(Kind.LEVEL, id.value(), clause.sense(), href(id), by, id, "rulebook.level." + before.set(),
				"rulebook.level." + level, reason);
		this.snapshots.changed();
	}

	/**
	 * Fills in the wording of clauses, at once or from a day on. Empty wording returns to
	 * our summary.
	 */
	public void write(Map<ClauseId, String> texts, LocalDate from, PersonId by) {
		requireFuture(from);
		RulesOfTheDay rules = rulesOf(from);
		texts.forEach((clause, body) -> text(rules, clause, body.strip(), from, by));
		this.snapshots.changed();
	}

	private void text(RulesOfTheDay rules, ClauseId id, String body, LocalDate from, PersonId by) {
		require(body.length() <= ClauseText.LONGEST, Reason.TOO_LONG, id.value());
		String sense = this.library.clause(id).map(Clause::sense).orElse("本单位补充");
		String before = rules.text(id).map(ClauseText::body).orElse("");
		if (body.equals(before)) {
			return;
		}
		int version = this.history.versions(rules.settings().department(), id) + 1;
		this.history.add(Kind.TEXT.table(), setting(rules, from, "", by),
				Map.of("clause", id.value(), "version", version, "body", body));
		note(Kind.TEXT, id.value(), sense, href(id), by, id, null, null, "");
	}

	/**
	 * Publishes the next edition of a regulation.
	 * @param basis the papers it rests on (S0-1b)
	 */
	public void publish(String regulation, LocalDate from, String basis, PersonId by) {
		edition(regulation, from, basis, false, by);
	}

	/**
	 * Ends a regulation without a successor.
	 */
	public void repeal(String regulation, LocalDate from, String reason, PersonId by) {
		require(!reason.isBlank(), Reason.REASON_MISSING);
		edition(regulation, from, reason, true, by);
	}

	private void edition(String code, LocalDate from, String basis, boolean repeal, PersonId by) {
		Regulation regulation = this.library.regulation(code)
			.orElseThrow(() -> new IllegalArgumentException("There is no regulation " + code));
		requireFuture(from);
		require(!basis.isBlank(), Reason.BASIS_MISSING);
		RulesOfTheDay rules = rulesOf(from);
		List<Edition> editions = rules.editions(code);
		Edition newest = editions.get(editions.size() - 1);
		require(newest.from().isBefore(from) && newest.until() == null, Reason.EDITION_OVERLAPS);
		this.history.add(Kind.EDITION.table(), setting(rules, from, repeal ? basis : "", by), Map.of("regulation", code,
				"number", newest.number() + (repeal ? 0 : 1), "basis", basis, "repeal", repeal));
		note(Kind.EDITION, code, regulation.title(), "/rulebook/" + code, by, null, String.valueOf(newest.number()),
				repeal ? "rulebook.edition.REPEALED" : String.valueOf(newest.number() + 1), basis);
		this.snapshots.changed();
	}

	/**
	 * Takes back a setting that does not hold yet.
	 */
	public void withdraw(Kind kind, UUID id, PersonId by) {
		RuleChange change = this.history.find(kind, id)
			.orElseThrow(() -> new IllegalArgumentException("There is no such setting"));
		this.snapshots.changing();
		require(this.history.withdraw(kind.table(), id, this.time.today(), by, this.time.now()),
				Reason.ALREADY_IN_FORCE);
		note("withdrawn", change.subject(), change.subject(), "/rulebook", by, null, change.content(), null,
				change.from().toString());
		this.snapshots.changed();
	}

	private RulesOfTheDay rulesOf(LocalDate day) {
		Settings settings = this.snapshots.changing();
		require(settings.department() != null, Reason.NO_DEPARTMENT);
		return new RulesOfTheDay(this.library, settings, day);
	}

	private Setting setting(RulesOfTheDay rules, LocalDate from, String reason, PersonId by) {
		return new Setting(rules.settings().department(), from, reason.strip(), by, this.time.now());
	}

	private void requireFuture(LocalDate from) {
		require(!from.isBefore(this.time.today()), Reason.IN_THE_PAST);
	}

	private static void require(boolean holds, Reason reason, Object... details) {
		if (!holds) {
			throw new RuleChangeRefused(reason, details);
		}
	}

	private void note(Kind kind, String number, String title, String link, PersonId by, @Nullable ClauseId clause,
			@Nullable String before, @Nullable String after, String words) {
		note(kind.name().toLowerCase(Locale.ROOT), number, title, link, by, clause, before, after, words);
	}

	private void note(String deed, String number, String title, String link, PersonId by, @Nullable ClauseId clause,
			@Nullable String before, @Nullable String after, String words) {
		UUID id = UUID.nameUUIDFromBytes(("rulebook/" + number).getBytes(StandardCharsets.UTF_8));
		this.log.record(new Activity(new Subject("rulebook", id, number, title, link), by, "activity.rulebook." + deed,
				clause, before, after, words.isEmpty() ? null : words, this.time.now()));
	}

	private static String href(ClauseId clause) {
		return ClauseAddress.of(clause);
	}

}
