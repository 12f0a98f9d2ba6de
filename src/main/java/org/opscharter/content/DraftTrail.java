package org.opscharter.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a draft, and tells those who must know.
 */
@Component
class DraftTrail {

	/** 四项审核要点. */
	static final ClauseId POINTS = ClauseId.of("S3-4.2.2b");

	/** 所有稿件必须经运营经理审核. */
	static final ClauseId REVIEW = ClauseId.of("S2a-4.2.3");

	/** 涉及公司项目：总经理确认. */
	static final ClauseId CONFIRMATION = ClauseId.of("S2a-4.2.4");

	/** 不得影响市场部业务. */
	static final ClauseId MARKETING = ClauseId.of("S2a-6.5c");

	/** 经理审核后由各负责人自行发布. */
	static final ClauseId RELEASE = ClauseId.of("S2a-6.3");

	/** With the words before it a heading stays within 20 characters. */
	private static final int TITLE = 14;

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final Directory directory;

	private final BusinessTime time;

	DraftTrail(ActivityLog activity, Notifier notifier, Numbers numbers, Directory directory, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.directory = directory;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("GJ", this.time.today().getYear());
	}

	/**
	 * @param by who did it; none when the clock did
	 * @param deed the last part of {@code activity.draft.…}
	 * @param before where it stood; none where it did not move
	 */
	void write(Draft draft, @Nullable PersonId by, String deed, @Nullable ClauseId clause, @Nullable DraftStatus before,
			String words) {
		this.activity.record(new Activity(draft.subject(), by, "activity.draft." + deed, clause,
				(before != null) ? "draft.status." + before : null,
				(before != null) ? "draft.status." + draft.status() : null, words, this.time.now()));
	}

	/**
	 * @param fact what makes it happen once
	 * @param key the last part of {@code content.notice.…}
	 */
	void tell(Collection<PersonId> persons, Draft draft, String fact, String key, @Nullable ClauseId clause,
			String... arguments) {
		List<String> all = new ArrayList<>(List.of(shortened(draft.title())));
		all.addAll(List.of(arguments));
		this.notifier.tell(persons, new Notice("draft/%s/%s".formatted(draft.id().id(), fact), "content.notice." + key,
				all, "/content/drafts/" + draft.number(), clause), this.time.now());
	}

	String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

	private static String shortened(String title) {
		return (title.codePointCount(0, title.length()) <= TITLE) ? title
				: title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
	}

}
