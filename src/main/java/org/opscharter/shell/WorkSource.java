package org.opscharter.shell;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A source of what waits for a person on my day (工作台) that knows it without asking a
 * table of its own; its work stands before that of {@link WaitingRows}.
 */
public interface WorkSource {

	/**
	 * The permissions of which one is enough for anything of this source ever to wait for
	 * somebody; empty for everybody.
	 */
	default Set<String> permissions() {
		return Set.of();
	}

	/**
	 * What waits for this person, at most fifty, soonest first.
	 */
	List<Work> waitingFor(UUID person);

}
