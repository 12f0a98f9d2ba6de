package org.opscharter.custody.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.custody.LoginKind;
import org.opscharter.custody.web.CustodyForms.AccountForm;
import org.opscharter.custody.web.CustodyQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Choice;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The accounts: who keeps each, who may know it, when its secret was changed.
 */
@Component
class CustodyPage {

	private final CustodyQueries queries;

	private final Directory directory;

	private final Rulebook rulebook;

	private final Words words;

	private final BusinessTime time;

	CustodyPage(CustodyQueries queries, Directory directory, Rulebook rulebook, Words words, BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.rulebook = rulebook;
		this.words = words;
		this.time = time;
	}

	/**
	 * The account of this number.
	 * @throws NotFound if there is none, or he may not know of it
	 */
	Row find(String number, CurrentPerson me) {
		return this.queries.find(number, me.may(Permission.VIEW_CUSTODY), me.id())
			.orElseThrow(() -> new NotFound(number));
	}

	ListView all(boolean closed, CurrentPerson me) {
		List<Line> lines = this.queries.all(me.may(Permission.VIEW_CUSTODY), closed, me.id())
			.stream()
			.map((row) -> line(row, me))
			.toList();
		return new ListView(lines, closed, me.may(Permission.MANAGE_CUSTODY));
	}

	View show(Row row, CurrentPerson me) {
		boolean head = me.may(Permission.MANAGE_CUSTODY);
		boolean keeps = row.closedOn() == null && (head || row.custodianId().equals(me.id()));
		boolean inside = me.may(Permission.VIEW_CUSTODY);
		return new View(row, line(row, me), keeps, head && row.closedOn() == null, row.kept() && (keeps || row.known()),
				inside ? this.queries.knowings(row.id()).stream().map(this::knowing).toList() : List.of(),
				keeps ? this.queries.looks(row.id())
					.stream()
					.map((look) -> new LookLine(look.name(), look.reason(), this.words.moment(look.at())))
					.toList() : List.of());
	}

	AccountForm form(Row row) {
		return new AccountForm(row.name(), row.platform(), LoginKind.valueOf(row.login()), row.custodianId().toString(),
				row.holder(), row.scanner(), row.phone(), row.operators(), row.certifiedUntil());
	}

	/** Everybody but interns, who keep no accounts (S0-2a). */
	List<Choice> staff() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("channels.choose"))));
		this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> !member.isIntern())
			.forEach((member) -> choices.add(new Choice(member.id().toString(),
					this.words.of("channels.person", member.name(), member.post()))));
		return choices;
	}

	private Line line(Row row, CurrentPerson me) {
		return new Line(row.number(), row.name(), row.platform(), this.words.of("custody.login." + row.login()),
				row.custodian(), row.custodianId().equals(me.id()), secret(row), isOld(row), row.knowing(),
				(row.certifiedUntil() != null) ? row.certifiedUntil().toString() : "",
				(row.closedOn() != null) ? this.words.of("channels.closed", row.closedOn().toString()) : null);
	}

	private String secret(Row row) {
		if (!LoginKind.valueOf(row.login()).hasSecret()) {
			return this.words.of("custody.secret.none");
		}
		return (row.rotatedOn() == null) ? this.words.of("custody.secret.missing")
				: this.words.of(isOld(row) ? "custody.secret.old" : "custody.secret.since", row.rotatedOn().toString());
	}

	private boolean isOld(Row row) {
		RuleValue days = this.rulebook.value("compliance.password.rotationDays");
		LocalDate changed = row.rotatedOn();
		return row.kept() && changed != null && !days.isOff()
				&& changed.plusDays(days.calendarDays()).isBefore(this.time.today());
	}

	private KnowingLine knowing(CustodyQueries.KnowingRow row) {
		return new KnowingLine(row.id().toString(), row.name(), row.outside(), row.reason(),
				(row.until() != null) ? this.words.of("custody.until", this.words.day(row.until())) : "", row.status(),
				this.words.of("custody.knowing." + row.status()), this.words.moment(row.at()), row.words(),
				row.asker());
	}

	record ListView(List<Line> lines, boolean closed, boolean manages) {

	}

	/**
	 * One account of the list.
	 *
	 * @param secret when it was changed, or that there is none, in words
	 * @param old whether it should be changed again
	 */
	record Line(String number, String name, String platform, String login, String custodian, boolean mine,
			String secret, boolean old, int knowing, String certified, @Nullable String closed) {

	}

	/**
	 * One account.
	 *
	 * @param keeps whether the reader may change it
	 * @param decides whether the reader decides on who is let know it outside
	 * @param looks whether the reader may look at its secret
	 */
	record View(Row row, Line line, boolean keeps, boolean decides, boolean looks, List<KnowingLine> knowings,
			List<LookLine> seen) {

	}

	record KnowingLine(String id, String name, boolean outside, String reason, String until, String status,
			String state, String at, String words, String asker) {

	}

	record LookLine(String name, String reason, String at) {

	}

}
