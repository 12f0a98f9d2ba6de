/**
 * Where the department publishes (渠道), who answers for it, and how often each channel
 * must be updated (S2a-4.5.1, S2a-5.5.1, S2a-6.1).
 * <ul>
 * <li>渠道 – {@link org.opscharter.channels.Channel} – an account or site of the company,
 * opened and closed by the head of operations only.</li>
 * <li>渠道负责人 / 代理人 – who owes its updates, and who stands in.</li>
 * <li>栏目 – {@link org.opscharter.channels.MediaColumn} – a part of a channel with one
 * owner.</li>
 * <li>更新频次 – {@link org.opscharter.channels.Requirement} – how many updates a day or a
 * week; the rulebook's number unless the channel has its own.</li>
 * <li>更新 – {@link org.opscharter.channels.ChannelUpdate} – one publication on one
 * channel, as it counts.</li>
 * <li>期 – {@link org.opscharter.channels.RoundBook} – one day, week or month for which
 * something is owed; what it asks for is fixed when it begins.</li>
 * </ul>
 */
@ApplicationModule(displayName = "渠道 Channels",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "obligations",
				"approvals", "rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
