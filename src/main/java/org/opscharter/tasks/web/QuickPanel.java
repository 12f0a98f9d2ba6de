package org.opscharter.tasks.web;

import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.Member;
import org.opscharter.shell.HomePanel;
import org.opscharter.shell.Viewer;
import org.opscharter.tasks.web.QuickNoteController.QuickForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A task in one line, on my day.
 */
@Component
class QuickPanel implements HomePanel {

	private final StaffRoom staff;

	private final ObjectProvider<Viewer> viewer;

	QuickPanel(StaffRoom staff, ObjectProvider<Viewer> viewer) {
		this.staff = staff;
		this.viewer = viewer;
	}

	@Override
	public int position() {
		return 5;
	}

	@Override
	public Optional<Panel> panelFor(UUID person) {
		boolean works = this.viewer.getObject()
			.current()
			.filter((identity) -> identity.permissions().contains("WORK_ON_TASKS"))
			.isPresent();
		return works
				? Optional.of(new Panel("tasks/quick", "panel",
						QuickForm.empty("day", this.staff.everybody().stream().map(Member::name).toList())))
				: Optional.empty();
	}

}
