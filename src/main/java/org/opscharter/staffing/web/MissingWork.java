package org.opscharter.staffing.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.shell.ReadinessCheck.Gap;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Work;
import org.opscharter.shell.WorkSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts what is still missing on the day of whoever manages the organisation, until
 * nothing is.
 */
@Component
@Order(0)
class MissingWork implements WorkSource {

	private static final int MOST = 50;

	private final Missing missing;

	private final Viewer viewer;

	MissingWork(Missing missing, Viewer viewer) {
		this.missing = missing;
		this.viewer = viewer;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("MANAGE_ORGANISATION");
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.viewer.current()
			.filter((identity) -> identity.person().equals(person))
			.filter((identity) -> identity.permissions().contains("MANAGE_ORGANISATION"))
			.map((identity) -> this.missing.gaps(identity.permissions()))
			.orElse(List.of())
			.stream()
			.limit(MOST)
			.map(MissingWork::work)
			.toList();
	}

	private static Work work(Gap gap) {
		return new Work("staffing.missing", gap.title(), List.of(gap.why()), "", null, null, gap.action(), gap.href());
	}

}
