/**
 * Who works where and under whom, as people change it: departments, posts, staff. The
 * facts themselves stand in {@code organisation}; here are the desks that keep the trail,
 * and the pages.
 * <ul>
 * <li>组织架构 – {@link org.opscharter.staffing.OrganisationOffice} – departments and
 * posts.</li>
 * <li>人事 – {@link org.opscharter.staffing.PersonnelOffice} – hiring, 调岗, 兼任,
 * leaving.</li>
 * <li>标准岗位 – {@link org.opscharter.staffing.StandardPosts} – the departments and posts a
 * company may start with (S0-6).</li>
 * <li>还缺什么 – what a new company still needs.</li>
 * </ul>
 */
@ApplicationModule(displayName = "人员与岗位 Staffing",
		allowedDependencies = { "organisation", "access", "activity", "rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
