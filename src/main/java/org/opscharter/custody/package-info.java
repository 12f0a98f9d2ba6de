/**
 * Who keeps the accounts of the channels and who may know how one gets in (账号保管, W19,
 * S2a-6.2). A secret is encrypted with a key that is not in the database, and leaves the
 * program only when somebody who may know it asks for it with a reason.
 * <ul>
 * <li>账号 – {@link org.opscharter.custody.CustodyAccount} – one account with its custodian
 * and its way in.</li>
 * <li>保管人 – the person who keeps it.</li>
 * <li>知悉 – {@link org.opscharter.custody.Knowing} – that somebody may know its secret;
 * outside the department only with the consent of the head of operations and an end.</li>
 * <li>查看 – a look at the secret, with its reason; it is never forgotten.</li>
 * </ul>
 */
@ApplicationModule(displayName = "账号保管 Custody",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "rulebook", "tasks",
				"secrets", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
