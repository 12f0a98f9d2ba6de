/**
 * Who is who: persons, departments, posts and who holds them. No pages, no notices, no
 * trail.
 * <ul>
 * <li>部门 – {@link org.opscharter.organisation.DepartmentId} – a department; one post of
 * it is its head.</li>
 * <li>岗位 – {@link org.opscharter.organisation.PostId} – a post; it carries one role
 * column.</li>
 * <li>任职 – an appointment: a person holds a post from a day to a day, one of them as the
 * primary one.</li>
 * <li>直属上级 – the person somebody reports to.</li>
 * <li>用工类型 – {@link org.opscharter.organisation.EmploymentType} – 正式, 试用, 实习
 * (S0-2a).</li>
 * <li>调岗 – {@link org.opscharter.organisation.Organisation#transfer} – another primary
 * post from a day on; the one held ends the day before.</li>
 * <li>离职交接 – {@link org.opscharter.organisation.OpenWork} – what somebody who leaves
 * would leave undone.</li>
 * </ul>
 */
@ApplicationModule(displayName = "组织 Organisation", allowedDependencies = { "time" })
@NullMarked
package org.opscharter.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
