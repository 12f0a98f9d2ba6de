package org.opscharter.access;

import static org.opscharter.access.Permission.COUNT_OBLIGATIONS;
import static org.opscharter.access.Permission.DECIDE_APPROVALS;
import static org.opscharter.access.Permission.MANAGE_ACCOUNTS;
import static org.opscharter.access.Permission.MANAGE_CALENDAR;
import static org.opscharter.access.Permission.MANAGE_ORGANISATION;
import static org.opscharter.access.Permission.MANAGE_PROJECTS;
import static org.opscharter.access.Permission.MANAGE_ROUTES;
import static org.opscharter.access.Permission.MANAGE_RULEBOOK;
import static org.opscharter.access.Permission.SUBMIT_APPROVALS;
import static org.opscharter.access.Permission.VIEW_ACTIVITY;
import static org.opscharter.access.Permission.VIEW_ALL_OBLIGATIONS;
import static org.opscharter.access.Permission.VIEW_ALL_PROJECTS;
import static org.opscharter.access.Permission.VIEW_BUDGETS;
import static org.opscharter.access.Permission.VIEW_DEPARTMENT_OBLIGATIONS;
import static org.opscharter.access.Permission.VIEW_ORGANISATION;
import static org.opscharter.access.Permission.VIEW_PROJECTS;
import static org.opscharter.access.Permission.VIEW_RULEBOOK;
import static org.opscharter.access.Permission.WRITE_CONTENT;
import static org.opscharter.access.Permission.WRITE_PROPOSALS;
import static org.opscharter.access.Permission.WRITE_REQUESTS;
import static org.opscharter.access.Permission.WORK_ON_TASKS;
import static org.opscharter.access.Permission.VIEW_CHANNELS;
import static org.opscharter.access.Permission.VIEW_CONTENT;
import static org.opscharter.access.Permission.WORK_ON_CHANNELS;
import static org.opscharter.access.Permission.MANAGE_CHANNELS;
import static org.opscharter.access.Permission.MANAGE_CUSTODY;
import static org.opscharter.access.Permission.VIEW_CUSTODY;
import static org.opscharter.access.Permission.MANAGE_CONTENT;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.opscharter.organisation.RoleColumn;

/**
 * Which role column may do what (requirements §4.2). A person has the union of his
 * columns; whoever is somebody's direct superior decides the steps that reach him as
 * such; an intern decides nothing (S0-2a).
 */
public final class PermissionMatrix {

	/** What an intern loses, whatever his post allows. */
	private static final Set<Permission> NOT_FOR_INTERNS = EnumSet.of(DECIDE_APPROVALS, VIEW_CUSTODY);

	private static final Map<RoleColumn, Set<Permission>> COLUMNS = columns();

	private PermissionMatrix() {
	}

	/**
	 * What a post of this column allows.
	 */
	public static Set<Permission> of(RoleColumn column) {
		return COLUMNS.get(column);
	}

	/**
	 * What somebody in these columns may do.
	 * @param superior whether somebody reports to him
	 * @param intern whether he is an intern
	 */
	public static Set<Permission> of(Collection<RoleColumn> columns, boolean superior, boolean intern) {
		Set<Permission> permissions = EnumSet.noneOf(Permission.class);
		columns.forEach((column) -> permissions.addAll(of(column)));
		if (superior && !columns.isEmpty() && !columns.contains(RoleColumn.ADMIN)) {
			permissions.add(DECIDE_APPROVALS);
		}
		if (intern) {
			permissions.removeAll(NOT_FOR_INTERNS);
		}
		return Collections.unmodifiableSet(permissions);
	}

	private static Map<RoleColumn, Set<Permission>> columns() {
		Map<RoleColumn, Set<Permission>> columns = new EnumMap<>(RoleColumn.class);
		for (RoleColumn column : RoleColumn.values()) {
			Set<Permission> permissions = EnumSet.of(VIEW_ORGANISATION, VIEW_RULEBOOK);
			permissions.addAll(special(column));
			if (column != RoleColumn.ADMIN) {
				permissions.add(WORK_ON_TASKS);
			}
			columns.put(column, Collections.unmodifiableSet(permissions));
		}
		return columns;
	}

	private static Set<Permission> special(RoleColumn column) {
		return switch (column) {
			case GM -> EnumSet.of(SUBMIT_APPROVALS, DECIDE_APPROVALS, VIEW_PROJECTS, VIEW_ALL_PROJECTS, WRITE_PROPOSALS,
					VIEW_ACTIVITY, VIEW_ALL_OBLIGATIONS, COUNT_OBLIGATIONS, VIEW_CHANNELS, VIEW_CONTENT);
			case LEAD -> EnumSet.of(DECIDE_APPROVALS, VIEW_PROJECTS);
			case OM -> EnumSet.of(MANAGE_ORGANISATION, MANAGE_RULEBOOK, SUBMIT_APPROVALS, DECIDE_APPROVALS,
					MANAGE_ROUTES, VIEW_PROJECTS, WRITE_PROPOSALS, MANAGE_PROJECTS, VIEW_ACTIVITY,
					VIEW_DEPARTMENT_OBLIGATIONS, COUNT_OBLIGATIONS, VIEW_CHANNELS, WORK_ON_CHANNELS, MANAGE_CHANNELS,
					WRITE_CONTENT, MANAGE_CONTENT, VIEW_CUSTODY, MANAGE_CUSTODY);
			case BM -> EnumSet.of(SUBMIT_APPROVALS, DECIDE_APPROVALS, VIEW_PROJECTS, WRITE_PROPOSALS, VIEW_CHANNELS,
					WORK_ON_CHANNELS, WRITE_CONTENT, VIEW_CUSTODY);
			case CE, SP -> EnumSet.of(SUBMIT_APPROVALS, VIEW_PROJECTS, WRITE_PROPOSALS, VIEW_CHANNELS, WORK_ON_CHANNELS,
					WRITE_CONTENT, VIEW_CUSTODY);
			case DA, DS, TECH -> EnumSet.of(SUBMIT_APPROVALS, VIEW_PROJECTS, WRITE_PROPOSALS, VIEW_CHANNELS,
					WRITE_CONTENT, VIEW_CUSTODY);
			case CS -> EnumSet.of(SUBMIT_APPROVALS, VIEW_PROJECTS, VIEW_CHANNELS);
			case RGN -> EnumSet.of(SUBMIT_APPROVALS, VIEW_PROJECTS);
			case INS -> EnumSet.of(SUBMIT_APPROVALS);
			case HR -> EnumSet.of(MANAGE_ORGANISATION, DECIDE_APPROVALS, COUNT_OBLIGATIONS);
			case ADM -> EnumSet.of(DECIDE_APPROVALS);
			case FIN -> EnumSet.of(DECIDE_APPROVALS, VIEW_BUDGETS);
			case MKT -> EnumSet.of(SUBMIT_APPROVALS, DECIDE_APPROVALS, VIEW_PROJECTS, WRITE_REQUESTS);
			case ADMIN -> EnumSet.of(MANAGE_ORGANISATION, MANAGE_RULEBOOK, MANAGE_ROUTES, MANAGE_ACCOUNTS,
					MANAGE_CALENDAR, VIEW_ACTIVITY);
		};
	}

}
