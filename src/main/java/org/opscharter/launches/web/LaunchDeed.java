package org.opscharter.launches.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.PostVacant;
import org.opscharter.launches.LaunchRefused;
import org.opscharter.launches.LaunchStatus;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does one step of the way and returns to the page; what was typed stays on it when the
 * step did not count.
 */
@Component
class LaunchDeed {

	private final LaunchPage page;

	private final Words words;

	LaunchDeed(LaunchPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	String of(String number, String done, @Nullable Errors errors, CurrentPerson me, Answer answer, Runnable deed) {
		Flash refusal = (errors != null && errors.hasErrors())
				? Flash.conflict(this.words.of("launches.refused.INVALID")) : refusalOf(deed);
		if (refusal == null) {
			Flash.done(this.words.of("launches.done." + done)).after(answer.redirect());
			return "redirect:/launches/" + number;
		}
		answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		LaunchPage.View view = this.page.show(number, me);
		answer.model().addAttribute("flash", fits(view, answer.model()) ? refusal : late(view));
		answer.model().addAttribute("page", view);
		answer.model().addAttribute("typed", true);
		return "launches/show";
	}

	/**
	 * A form of another step than the page asks for now is dropped; the page could not
	 * show it.
	 */
	private static boolean fits(LaunchPage.View view, Model model) {
		Object blank = LaunchSteps.blank(view);
		Object typed = model.getAttribute("form");
		if (typed == null || typed.getClass() == blank.getClass()) {
			return true;
		}
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", blank);
		return false;
	}

	private Flash late(LaunchPage.View view) {
		return Flash.conflict(this.words.of("launches.refused.WRONG_STATE",
				this.words.of("launch.status." + view.launch().status())));
	}

	@Nullable Flash refusalOf(Runnable deed) {
		try {
			deed.run();
			return null;
		}
		catch (LaunchRefused refusal) {
			Object[] details = refusal.details();
			for (int at = 0; at < details.length; at++) {
				details[at] = (details[at] instanceof LaunchStatus status) ? this.words.of("launch.status." + status)
						: String.valueOf(details[at]);
			}
			return Flash.conflict(this.words.of("launches.refused." + refusal.reason(), details));
		}
		catch (PostVacant vacant) {
			return Flash.conflict(this.words.of("launches.refused.POST_VACANT", this.words.of(vacant.step())));
		}
		catch (DecisionRefused refusal) {
			return Flash.conflict(this.words.of("launches.refused.DECIDED"));
		}
	}

	/**
	 * Where the answer goes.
	 */
	record Answer(Model model, HttpServletResponse response, RedirectAttributes redirect) {

	}

}
