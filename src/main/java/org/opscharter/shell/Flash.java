package org.opscharter.shell;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence at the top of the page a person lands on after doing something.
 *
 * @param kind how it is drawn
 * @param text what happened, and who acts next
 * @param href where its link leads
 * @param link the words of its link
 * @param posts whether the link is a deed, such as taking back, and not a place
 */
public record Flash(Kind kind, String text, @Nullable String href, @Nullable String link,
		boolean posts) implements Serializable {

	/**
	 * It is done.
	 */
	public static Flash done(String text) {
		return new Flash(Kind.DONE, text, null, null, false);
	}

	/**
	 * Something stands in the way.
	 */
	public static Flash conflict(String text) {
		return new Flash(Kind.CONFLICT, text, null, null, false);
	}

	/**
	 * The same sentence, with a place to go.
	 */
	public Flash to(String target, String words) {
		return new Flash(this.kind, this.text, target, words, false);
	}

	/**
	 * The same sentence, with a button that takes back what was done.
	 */
	public Flash undo(String target, String words) {
		return new Flash(this.kind, this.text, target, words, true);
	}

	/**
	 * Shows it on the page the redirect leads to.
	 */
	public void after(RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", this);
	}

	/**
	 * How a sentence is drawn.
	 */
	public enum Kind {

		/** What was asked for is done. */
		DONE,
		/** What was asked for did not happen. */
		CONFLICT,
		/** It happened, and something deserves a look. */
		WARN

	}

}
