package org.opscharter.content;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Everything a version of a draft says; two versions are the same when this is.
 *
 * @param title at most 64 characters
 * @param summary at most 120 characters, may be empty
 * @param body clean HTML, see {@link CleanHtml}
 * @param permission of a reprint, who allowed it; at most 300 characters
 * @param sources where it comes from
 * @param targets where it is to appear, each channel once
 * @param consent of portraits of minors, where the guardians' consent is; at most 300
 * characters
 * @param exemptions forbidden words that are to stay
 * @param declared 我对真实性、可靠性负责 (S2a-4.2.2)
 * @param files the attached files when it was handed in, by fingerprint
 * @param occasion the occasion it tells of; none where it tells of none
 */
public record Manuscript(DraftKind kind, Category category, String title, String summary, String body,
		Originality originality, String permission, List<Source> sources, List<Target> targets, Flags flags,
		String consent, List<Exemption> exemptions, boolean declared, List<String> files,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID occasion) {

	/** The longest title. */
	public static final int TITLE = 64;

	/** The longest summary, as 公众号 has it. */
	public static final int SUMMARY = 120;

	/** The longest text, in characters of HTML. */
	public static final int BODY = 200_000;

	public Manuscript {
		body = CleanHtml.of(body);
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		exemptions = List.copyOf(exemptions);
		files = List.copyOf(files);
	}

	/**
	 * A piece that has a title and nothing else yet.
	 */
	public static Manuscript titled(String title) {
		return new Manuscript(DraftKind.ARTICLE, Category.OTHER, title, "", "", Originality.ORIGINAL, "", List.of(),
				List.of(), Flags.NONE, "", List.of(), false, List.of(), null);
	}

	/**
	 * The same, with other words.
	 */
	public Manuscript saying(String otherTitle, String otherSummary, String otherBody) {
		return new Manuscript(this.kind, this.category, otherTitle, otherSummary, otherBody, this.originality,
				this.permission, this.sources, this.targets, this.flags, this.consent, this.exemptions, this.declared,
				this.files, this.occasion);
	}

	/**
	 * The same, about something else, from elsewhere, for other places: what the sentence
	 * beside 送审 says.
	 */
	public Manuscript declaring(Category about, List<Source> from, List<Target> where, Flags touches) {
		return new Manuscript(this.kind, about, this.title, this.summary, this.body, this.originality, this.permission,
				from, where, touches, this.consent, this.exemptions, true, this.files, this.occasion);
	}

	/** The same, from elsewhere, for other places. */
	Manuscript about(List<Source> from, List<Target> where) {
		return new Manuscript(this.kind, this.category, this.title, this.summary, this.body, this.originality,
				this.permission, from, where, this.flags, this.consent, this.exemptions, this.declared, this.files,
				this.occasion);
	}

	/**
	 * The same, with the guardians' consent.
	 */
	public Manuscript consented(String whose) {
		return new Manuscript(this.kind, this.category, this.title, this.summary, this.body, this.originality,
				this.permission, this.sources, this.targets, this.flags, whose, this.exemptions, this.declared,
				this.files, this.occasion);
	}

	/**
	 * The same, telling of an occasion.
	 */
	public Manuscript telling(UUID of) {
		return new Manuscript(this.kind, this.category, this.title, this.summary, this.body, this.originality,
				this.permission, this.sources, this.targets, this.flags, this.consent, this.exemptions, this.declared,
				this.files, of);
	}

	/**
	 * What the next piece of the same author begins with: everything but the words, and
	 * but what made this one a matter of the company.
	 */
	Manuscript fresh(String otherTitle) {
		Category next = (this.category == Category.COMPANY_PROJECT) ? Category.OTHER : this.category;
		return new Manuscript(this.kind, next, otherTitle, "", "", Originality.ORIGINAL, "", List.of(), this.targets,
				Flags.NONE, "", List.of(), false, List.of(), null);
	}

	Manuscript with(List<String> fingerprints) {
		return new Manuscript(this.kind, this.category, this.title, this.summary, this.body, this.originality,
				this.permission, this.sources, this.targets, this.flags, this.consent, this.exemptions, this.declared,
				fingerprints, this.occasion);
	}

	/**
	 * What readers read, without marks: the title, the summary and the text, each on its
	 * own lines.
	 */
	public String plain() {
		return this.title + "\n" + this.summary + "\n" + CleanHtml.text(this.body);
	}

	/**
	 * How many characters the text has, blanks not counted.
	 */
	public int words() {
		String text = CleanHtml.text(this.body).replaceAll("\\s", "");
		return text.codePointCount(0, text.length());
	}

	/**
	 * How many pictures the text shows.
	 */
	public int pictures() {
		return CleanHtml.pictures(this.body).size();
	}

	/**
	 * Whether the general manager has a say in it, whatever the channel (S2a-4.2.4,
	 * 6.5a).
	 */
	public boolean concernsTheCompany() {
		return this.category == Category.COMPANY_PROJECT || this.flags.companyProject() || this.flags.undisclosed();
	}

}
