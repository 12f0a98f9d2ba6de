/**
 * What a person is told: one notice per fact and person, written in the transaction that
 * made the fact (X04).
 * <ul>
 * <li>通知 – {@link org.opscharter.notifications.Notice} – one fact, in words fit for a
 * lock screen.</li>
 * <li>收件箱 – {@link org.opscharter.notifications.Inbox} – the notices of one person, read
 * or unread.</li>
 * </ul>
 */
@ApplicationModule(displayName = "收件箱 Notifications",
		allowedDependencies = { "access", "organisation", "shell", "time", "clauses", "activity", "database" })
@NullMarked
package org.opscharter.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
