/**
 * Who may come in and what he may do there.
 * <ul>
 * <li>账号 – an account: a user name and a password for one person, or for the system
 * administrator.</li>
 * <li>权限 – {@link org.opscharter.access.Permission} – what a role column may do; a person
 * has the union of his current appointments.</li>
 * <li>当前人员 – {@link org.opscharter.access.CurrentPerson} – who is asking.</li>
 * </ul>
 */
@ApplicationModule(displayName = "登录与权限 Access",
		allowedDependencies = { "organisation", "shell", "time", "clauses", "activity" })
@NullMarked
package org.opscharter.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
