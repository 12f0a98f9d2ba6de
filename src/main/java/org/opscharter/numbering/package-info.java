/**
 * The human numbers of the department's papers (编号, X08): a prefix per kind, counted anew
 * each year, without gaps.
 * <ul>
 * <li>编号 – {@link org.opscharter.numbering.Numbers} – XM-2026-0001 项目, SP 审批单, XQ
 * 需求单.</li>
 * </ul>
 */
@ApplicationModule(displayName = "编号 Numbering", allowedDependencies = {})
@NullMarked
package org.opscharter.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
