package org.opscharter.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.organisation.Directory;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Which way a piece takes, and who may release it (S2a-4.2.3, 4.2.4, 6.3; S2c-4.3.3,
 * 4.3.5a; C03 to C05, C46).
 */
@Component
public class ReviewRules {

	/** A flag of the route: the back-office manager reads the text first. */
	static final String BACKOFFICE = "backoffice";

	/** A flag of the route: the general manager confirms. */
	static final String CONFIRMATION = "confirmation";

	private final Rulebook rulebook;

	private final Directory directory;

	private final BusinessTime time;

	ReviewRules(Rulebook rulebook, Directory directory, BusinessTime time) {
		this.rulebook = rulebook;
		this.directory = directory;
		this.time = time;
	}

	/**
	 * The flags that choose the steps of the route.
	 */
	public Set<String> flags(Manuscript manuscript, List<Place> places) {
		boolean website = places.stream().anyMatch(Place::isWebsite);
		Set<String> flags = new HashSet<>();
		if (website && this.rulebook.value("approval.content.bmFirst").flag()) {
			flags.add(BACKOFFICE);
		}
		boolean all = website && choice("approval.content.ordinary").equals("BACKOFFICE_HEAD_GM");
		boolean project = (manuscript.category() == Category.COMPANY_PROJECT || manuscript.flags().companyProject())
				&& this.rulebook.value("content.companyProject").flag();
		if (all || project || manuscript.flags().undisclosed()) {
			flags.add(CONFIRMATION);
		}
		return flags;
	}

	/**
	 * Who looks at it first.
	 */
	DraftStatus first(Manuscript manuscript, List<Place> places) {
		if (asksMarketing(manuscript)) {
			return DraftStatus.AWAITING_MARKET;
		}
		return flags(manuscript, places).contains(BACKOFFICE) ? DraftStatus.AWAITING_BACKOFFICE
				: DraftStatus.AWAITING_HEAD;
	}

	/**
	 * Whether the marketing department is asked first (S2a-6.5c).
	 */
	public boolean asksMarketing(Manuscript manuscript) {
		return manuscript.flags().marketing() && !this.rulebook.value("content.marketing.consultMinutes").isOff();
	}

	/**
	 * Whether this person is the one who releases pieces at this place (C05).
	 */
	public boolean mayRelease(PersonId person, PersonId author, Place place) {
		return switch (choice("content.publisher")) {
			case "COLUMN_OWNER" -> place.isTendedBy(person);
			case "BACKOFFICE" -> place.isWebsite() ? isBackoffice(person) : place.isTendedBy(person);
			default -> person.equals(author);
		};
	}

	/** How many characters a reviewer may change without asking (M17). */
	int editCharacters() {
		return count("content.review.editCharacters");
	}

	/** How many characters a small edit has at most (M18). */
	int smallEditCharacters() {
		return count("content.publish.smallEditCharacters");
	}

	/** Working days until what went out first has been reviewed (M19). */
	int reviewAfterDays() {
		RuleValue value = this.rulebook.value("content.reviewAfter.days");
		return value.isOff() ? 1 : value.workingDays();
	}

	/** Working hours the marketing department has (M21). */
	int marketingHours() {
		RuleValue value = this.rulebook.value("content.marketing.consultMinutes");
		return value.isOff() ? 4 : Math.max(1, value.minutes() / 60);
	}

	/** Whether guardians' consent and permissions are asked for (M20). */
	boolean extraChecks() {
		return this.rulebook.value("content.gate.extraChecks").flag();
	}

	private boolean isBackoffice(PersonId person) {
		return this.directory.holdersOf(RoleColumn.BM, this.time.today())
			.stream()
			.anyMatch((member) -> member.id().equals(person));
	}

	private String choice(String key) {
		RuleValue value = this.rulebook.value(key);
		return value.isOff() ? "" : value.text();
	}

	private int count(String key) {
		RuleValue value = this.rulebook.value(key);
		return value.isOff() ? 0 : value.count();
	}

}
