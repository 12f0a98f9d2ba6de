/**
 * What the department publishes (内容): written as a draft, reviewed by the right chain in
 * exactly that version, and released by the right person (S2a chapters 4 to 6, W2).
 * <ul>
 * <li>稿件 – {@link org.opscharter.content.Draft} – one piece, from its first words
 * on.</li>
 * <li>稿件版本 – {@link org.opscharter.content.DraftVersion} – the letter of what was handed
 * in; it never changes.</li>
 * <li>稿件正文 – {@link org.opscharter.content.Manuscript} – everything a version says.</li>
 * <li>来源 – {@link org.opscharter.content.Source} – where it comes from, and whether that
 * was checked.</li>
 * <li>禁用与提示用语 – {@link org.opscharter.content.WordList} – the department's own list.</li>
 * <li>发布登记 – {@link org.opscharter.content.Publication} – one piece on one channel.</li>
 * <li>更正 – {@link org.opscharter.content.Correction} – other words where readers see a
 * piece already, on the same way through the review</li>
 * <li>微调 – {@link org.opscharter.content.SmallEdit} – a few characters after the
 * approval.</li>
 * <li>补审 – {@link org.opscharter.content.DraftStatus#UNREVIEWED} – what went out first
 * and is reviewed after.</li>
 * </ul>
 */
@ApplicationModule(displayName = "内容 Content",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "documents",
				"documents :: inspection", "approvals", "obligations", "rulebook", "tasks", "channels", "occasions",
				"topics", "outlets", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
