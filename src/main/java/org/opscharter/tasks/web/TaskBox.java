package org.opscharter.tasks.web;

import java.util.Locale;

/**
 * The four lists of the tasks page, each one SQL condition on the person.
 */
enum TaskBox {

	/** 我的任务. */
	MINE("t.owner_id = :me"),

	/** 我布置的. */
	GIVEN("t.creator_id = :me and t.creator_id <> t.owner_id"),

	/** 我关注的. */
	WATCHED("t.id in (select w.task_id from tasks.watcher w where w.person_id = :me)"),

	/** 部门与下属: of the department one heads, or of those who report to one. */
	TEAM("");

	private final String mine;

	TaskBox(String mine) {
		this.mine = mine;
	}

	static TaskBox of(String text) {
		for (TaskBox box : values()) {
			if (box.key().equals(text)) {
				return box;
			}
		}
		return MINE;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	String condition(Staff staff) {
		if (this != TEAM) {
			return this.mine;
		}
		return (staff.department() != null) ? "t.department_id = :department" : "t.owner_id = any(:reports)";
	}

}
