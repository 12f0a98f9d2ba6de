/**
 * The regulations the department lives by, and the values its rules have today (制度).
 * <ul>
 * <li>制度 – {@link org.opscharter.rulebook.Regulation} – one of the seven
 * regulations.</li>
 * <li>版本 – {@link org.opscharter.rulebook.Edition} – a regulation as published at a
 * time.</li>
 * <li>条款 – {@link org.opscharter.rulebook.Clause} – one numbered sentence, with our
 * summary of it.</li>
 * <li>规则 – {@link org.opscharter.rulebook.Rule} – a number, a choice or a switch that a
 * clause leaves to a value; {@link org.opscharter.rulebook.RuleValue} is the one in
 * force.</li>
 * <li>制度方案 – {@link org.opscharter.rulebook.Preset} – which regulations a department
 * adopts, with a value for every rule.</li>
 * <li>执行级别 – {@link org.opscharter.rulebook.RuleLevel} – 强制, 提示 or 记录.</li>
 * <li>试运行 – {@link org.opscharter.rulebook.Adoption} – the first days of an adopted
 * preset, in which rules only warn.</li>
 * <li>关卡 – {@link org.opscharter.rulebook.ClauseUse} – what the system does about a
 * clause.</li>
 * </ul>
 */
@ApplicationModule(displayName = "制度 Rulebook",
		allowedDependencies = { "organisation", "access", "activity", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
