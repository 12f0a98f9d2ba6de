/**
 * What could be written (选题): ideas and hot leads in one pool, open to all who write,
 * with the words people search for (S2a-1.2c, S2a-2.1.5, S2a-2.2.1, S2a-2.2.4).
 * <ul>
 * <li>选题 – {@link org.opscharter.topics.Topic} – something that could be written.</li>
 * <li>热点线索 – {@link org.opscharter.topics.TopicKind#LEAD} – a topic sent to those who are
 * to take it up or leave it.</li>
 * <li>选题请示 – {@link org.opscharter.topics.TopicKind#INQUIRY} – a question to the head of
 * operations about something not verified; it is never a draft (S2a-6.5b).</li>
 * <li>关键词 – {@link org.opscharter.topics.Keywords} – what people search for.</li>
 * <li>选题储备 – {@link org.opscharter.topics.Reserve} – how many topics a column still has
 * to draw on.</li>
 * </ul>
 */
@ApplicationModule(displayName = "选题 Topics",
		allowedDependencies = { "channels", "organisation", "access", "activity", "notifications", "numbering",
				"rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
