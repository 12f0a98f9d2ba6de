package org.opscharter.launches.web;

import java.util.List;

import org.opscharter.launches.web.LaunchForms.AcceptForm;
import org.opscharter.launches.web.LaunchForms.ApplicationForm;
import org.opscharter.launches.web.LaunchForms.DesignForm;
import org.opscharter.launches.web.LaunchForms.FilingForm;
import org.opscharter.launches.web.LaunchForms.KickOffForm;
import org.opscharter.launches.web.LaunchForms.PlatformForm;
import org.opscharter.launches.web.LaunchForms.ReasonForm;
import org.opscharter.launches.web.LaunchForms.ReportForm;
import org.opscharter.launches.web.LaunchForms.RequestForm;
import org.opscharter.launches.web.LaunchForms.ResearchForm;
import org.opscharter.launches.web.LaunchForms.TestForm;

/**
 * The form a step begins with.
 */
final class LaunchSteps {

	private LaunchSteps() {
	}

	static Object blank(LaunchPage.View view) {
		return switch (view.step()) {
			case "accept" -> new AcceptForm("");
			case "again" -> new RequestForm(view.launch().title(), view.launch().need(), view.launch().neededBy());
			case "kickOff" -> new KickOffForm(null, "", "", List.of(), "", "", "");
			case "research" -> new ResearchForm("", "");
			case "design" -> new DesignForm("", "");
			case "build" -> new ReportForm(view.reports().isEmpty() ? 0 : view.reports().get(0).percent(), "", "");
			case "test" -> new TestForm(null, null, "", "", "");
			case "apply" -> new ApplicationForm("");
			case "platform" -> new FilingForm(view.launch().filing(), view.launch().category());
			case "platformSaid" -> new PlatformForm(null, "");
			default -> new ReasonForm("");
		};
	}

}
