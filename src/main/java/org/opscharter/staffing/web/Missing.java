package org.opscharter.staffing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.ReadinessCheck.Gap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the company still needs (还缺什么), from every module that knows something.
 */
@Component
class Missing {

	private final ObjectProvider<ReadinessCheck> checks;

	Missing(ObjectProvider<ReadinessCheck> checks) {
		this.checks = checks;
	}

	/** What somebody with these permissions can do something about. */
	List<Gap> gaps(Set<String> permissions) {
		return this.checks.stream()
			.sorted(Comparator.comparingInt(ReadinessCheck::position))
			.filter((check) -> permissions.contains(check.permission()))
			.flatMap((check) -> check.gaps().stream())
			.toList();
	}

}
