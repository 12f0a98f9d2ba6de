package org.opscharter.staffing.web;

import java.util.List;

import org.opscharter.organisation.Directory;
import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * A company has a name.
 */
@Component
class CompanyReadiness implements ReadinessCheck {

	private final Directory directory;

	private final Words words;

	CompanyReadiness(Directory directory, Words words) {
		this.directory = directory;
		this.words = words;
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public String permission() {
		return "MANAGE_ORGANISATION";
	}

	@Override
	public List<Gap> gaps() {
		return this.directory.company().isPresent() ? List.of() : List.of(new Gap(this.words.of("staffing.gap.company"),
				this.words.of("staffing.gap.company.why"), "staffing.gap.company.do", "/organisation/start"));
	}

}
