package org.opscharter.approvals;

/**
 * Nobody can decide a step: the post is vacant, and so is everything above it.
 */
public class PostVacant extends RuntimeException {

	private final String step;

	PostVacant(String step) {
		super("Nobody can decide the step " + step);
		this.step = step;
	}

	/**
	 * The message key of the step that nobody can decide.
	 */
	public String step() {
		return this.step;
	}

}
