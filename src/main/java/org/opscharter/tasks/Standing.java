package org.opscharter.tasks;

/**
 * What a person has to do with a task.
 *
 * @param owns whether he owes it
 * @param gave whether he handed it out
 * @param watches whether he follows it
 * @param leads whether he is the owner's direct superior or heads his department
 * @param plans whether he plans what the task stems from
 * @param reads whether he may read it for any of these, or because he reads what it stems
 * from
 */
public record Standing(boolean owns, boolean gave, boolean watches, boolean leads, boolean plans, boolean reads) {

	/**
	 * Whether he may begin it, complete it, open it again and divide it.
	 */
	public boolean works() {
		return this.owns || mayChange();
	}

	/**
	 * Whether he may say what it asks for and of whom, or cancel it.
	 */
	public boolean mayChange() {
		return this.gave || this.leads || this.plans;
	}

}
