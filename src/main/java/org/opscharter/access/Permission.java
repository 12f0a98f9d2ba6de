package org.opscharter.access;

/**
 * What a person may be allowed to do, a verb on a noun. Which role column has which
 * permission is written in {@link PermissionMatrix}.
 */
public enum Permission {

	/** See departments, posts and who holds them. */
	VIEW_ORGANISATION,
	/** Change departments, posts, appointments and staff. */
	MANAGE_ORGANISATION,
	/** Read the regulations. */
	VIEW_RULEBOOK,
	/** Set rule values, levels and the original text. */
	MANAGE_RULEBOOK,
	/** Submit something for approval. */
	SUBMIT_APPROVALS,
	/** Decide a step that has reached him. */
	DECIDE_APPROVALS,
	/** Change the approval routes. */
	MANAGE_ROUTES,
	/** See the projects of his own scope. */
	VIEW_PROJECTS,
	/** See the projects of every department. */
	VIEW_ALL_PROJECTS,
	/** See the budget of a project, and nothing else of it. */
	VIEW_BUDGETS,
	/** Write and submit proposals. */
	WRITE_PROPOSALS,
	/** Name hosts, void returned proposals, accept requests of other departments. */
	MANAGE_PROJECTS,
	/** Ask the operations department for work. */
	WRITE_REQUESTS,
	/** See what is owed in the own department, and how it was kept. */
	VIEW_DEPARTMENT_OBLIGATIONS,
	/** See what is owed in every department. */
	VIEW_ALL_OBLIGATIONS,
	/** See how much was kept in time, as counts without names. */
	COUNT_OBLIGATIONS,
	/** Read the trail of the own department. */
	VIEW_ACTIVITY,
	/** Create accounts, hand out links, end sessions. */
	MANAGE_ACCOUNTS,
	/** Load the working calendar. */
	MANAGE_CALENDAR,
	/** Hand out and do tasks. */
	WORK_ON_TASKS,
	/** See the channels, their columns and how they are updated. */
	VIEW_CHANNELS,
	/** Suggest channels and columns, look at fixed columns. */
	WORK_ON_CHANNELS,
	/** Open and close channels and columns, say who answers for them. */
	MANAGE_CHANNELS,
	/** See which accounts there are and who keeps them. */
	VIEW_CUSTODY,
	/** Enter accounts, say who may know them, look at every secret with a reason. */
	MANAGE_CUSTODY,
	/** See the drafts under way and what went out. */
	VIEW_CONTENT,
	/** Write drafts, hand them in, release what is his. */
	WRITE_CONTENT,
	/** See every draft, give drafts up, take pieces down, keep the list of words. */
	MANAGE_CONTENT

}
