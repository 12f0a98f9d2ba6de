/**
 * Occasions the company tells about (重大事项): news, events and promotions. A major one
 * opens what must be published of it, and by when (S2a-4.5.2, S2a-4.5.3, S2a-5.5.2,
 * S2a-5.5.3).
 * <ul>
 * <li>事项 – {@link org.opscharter.occasions.Occasion} – one piece of news, event or
 * promotion with its days.</li>
 * <li>重大 – {@link org.opscharter.occasions.Weight} – claimed by who writes it down,
 * confirmed by the head of operations.</li>
 * <li>预告 – a promotion is told three days before it starts.</li>
 * <li>报道 – news and events are told with text and pictures within three working days
 * after they end.</li>
 * </ul>
 */
@ApplicationModule(displayName = "重大事项 Occasions",
		allowedDependencies = { "channels", "organisation", "access", "activity", "notifications", "numbering",
				"obligations", "rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.occasions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
