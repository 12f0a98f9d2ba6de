package org.opscharter.tasks.web;

import java.util.List;

import org.opscharter.organisation.Member;
import org.opscharter.shell.HomePanel;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Viewer.Identity;
import org.opscharter.tasks.web.QuickNoteController.QuickForm;
import org.springframework.stereotype.Component;

/**
 * A task in one line, on my day.
 */
@Component
class QuickPanel implements HomePanel {

	private final StaffRoom staff;

	QuickPanel(StaffRoom staff) {
		this.staff = staff;
	}

	@Override
	public int position() {
		return 5;
	}

	@Override
	public List<Placed> panelsFor(Identity viewer) {
		return viewer.may("WORK_ON_TASKS")
				? List.of(new Placed(Place.MARGIN,
						new Panel("tasks/quick", "panel",
								QuickForm.empty("day", this.staff.everybody().stream().map(Member::name).toList()))))
				: List.of();
	}

}
