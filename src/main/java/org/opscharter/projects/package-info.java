/**
 * Projects from the first sentence to the approval (立项): a proposal is written, reviewed
 * inside the department, decided level by level, and then holds to the letter.
 * <ul>
 * <li>立项 – {@link org.opscharter.projects.Proposal} – a project as proposed; one record
 * with one number from the first draft.</li>
 * <li>方案七要素 – {@link org.opscharter.projects.Element} – what a proposal must speak about
 * (S0-7.1b).</li>
 * <li>版 – {@link org.opscharter.projects.FrozenRevision} – the text as handed in; it
 * never changes.</li>
 * <li>内部评审 – {@link org.opscharter.projects.InternalReview} – colleagues give opinions,
 * the host concludes (S0-9.2a).</li>
 * <li>重要程度 – {@link org.opscharter.projects.Importance} – 重要 by flag or by amount
 * (C28).</li>
 * </ul>
 */
@ApplicationModule(displayName = "项目 Projects",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "documents",
				"approvals", "rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
