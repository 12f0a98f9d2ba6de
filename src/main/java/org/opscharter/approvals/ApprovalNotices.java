package org.opscharter.approvals;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Tells those who must know what became of a request: one notice per fact and person, fit
 * for a lock screen (X04).
 */
@Component
class ApprovalNotices {

	/** With the words before it a heading stays within 20 characters. */
	private static final int TITLE = 14;

	/** What of a reason fits into a line of 60 characters. */
	private static final int REASON = 36;

	private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

	private final Notifier notifier;

	private final Directory directory;

	private final BusinessTime time;

	ApprovalNotices(Notifier notifier, Directory directory, BusinessTime time) {
		this.notifier = notifier;
		this.directory = directory;
		this.time = time;
	}

	/** 待您审批: to whoever is asked now. */
	void arrived(ApprovalRequest request) {
		List<Seat> open = request.path().open();
		if (open.isEmpty()) {
			return;
		}
		Seat first = open.get(0);
		tell(open.stream().map(Seat::person).toList(), request, clause(first),
				(request.amount() != null) ? "arrived" : "arrivedPlain",
				"seat/%s/%d/%d".formatted(request.id().id(), first.round(), first.position()), own(request),
				request.applicantName(), amount(request.amount()), due(first.dueAt()));
	}

	/** 已批准, 已退回修改, 未通过: to the applicant, at his subject's page. */
	void settled(ApprovalRequest request, Seat seat, Verdict verdict) {
		tell(List.of(request.applicant()), request, clause(seat), request.status().name().toLowerCase(Locale.ROOT),
				"request/%s/round/%d/%s".formatted(request.id().id(), request.round(), request.status()),
				request.subject().link(), seat.name(), shortened(Notice.said(verdict.words()), REASON),
				String.valueOf(request.revision().number()));
	}

	/** 抄送. */
	void copied(ApprovalRequest request, Collection<PersonId> persons) {
		if (!persons.isEmpty()) {
			tell(persons, request, request.basis(), "copied", "request/%s/copy".formatted(request.id().id()),
					own(request), request.subject().number());
		}
	}

	/** Somebody said something: to the applicant and whoever is asked now. */
	void remarked(ApprovalRequest request, PersonId by, Remark remark) {
		List<PersonId> persons = Stream
			.concat(Stream.of(request.applicant()), request.path().open().stream().map(Seat::person))
			.filter((person) -> !person.equals(by))
			.toList();
		tell(persons, request, request.basis(), "remarked",
				"request/%s/remark/%s/%s".formatted(request.id().id(), by, this.time.now()), own(request), name(by),
				shortened(remark.words(), REASON));
	}

	private void tell(Collection<PersonId> persons, ApprovalRequest request, ClauseId clause, String key, String fact,
			String link, String... rest) {
		List<String> arguments = new ArrayList<>(List.of(shortened(request.title(), TITLE)));
		arguments.addAll(List.of(rest));
		this.notifier.tell(persons, new Notice(fact, "approvals.notice." + key, arguments, link, clause),
				this.time.now());
	}

	/** The clause that asks for the step. */
	private static ClauseId clause(Seat seat) {
		return ClauseId.of(seat.clause());
	}

	private static String own(ApprovalRequest request) {
		return "/approvals/" + request.number();
	}

	private String name(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

	private static String shortened(String text, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.codePointCount(0, line.length()) <= most) ? line
				: line.substring(0, line.offsetByCodePoints(0, most)) + "…";
	}

	private static String amount(@Nullable BigDecimal amount) {
		return (amount != null)
				? new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount) : "";
	}

	private static String due(@Nullable Instant due) {
		return (due != null) ? DUE.format(due.atZone(BusinessTime.ZONE)) : "";
	}

}
