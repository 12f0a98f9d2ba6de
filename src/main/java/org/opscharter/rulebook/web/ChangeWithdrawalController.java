package org.opscharter.rulebook.web;

import java.util.UUID;

import org.opscharter.access.CurrentPerson;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleChange;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChanges;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes back a setting that does not hold yet.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_RULEBOOK')")
class ChangeWithdrawalController {

	private final Rulebook rulebook;

	private final RuleChanges changes;

	private final Words words;

	ChangeWithdrawalController(Rulebook rulebook, RuleChanges changes, Words words) {
		this.rulebook = rulebook;
		this.changes = changes;
		this.words = words;
	}

	@PostMapping("/rulebook/changes/{kind}/{id}/withdrawal")
	String create(@PathVariable Kind kind, @PathVariable UUID id, CurrentPerson me, RedirectAttributes redirect) {
		RuleChange change = this.rulebook.change(kind, id).orElseThrow(() -> new NotFound(id.toString()));
		try {
			this.changes.withdraw(kind, id, me.id());
			Flash.done(this.words.of("rulebook.done.withdrawn")).after(redirect);
		}
		catch (RuleChangeRefused refusal) {
			Flash.conflict(this.words.of("rulebook.refused." + refusal.reason(), refusal.details())).after(redirect);
		}
		return "redirect:" + page(change);
	}

	private static String page(RuleChange change) {
		return switch (change.kind()) {
			case ADOPTION -> "/rulebook/adoption";
			case VALUE -> "/rulebook/values/" + change.subject();
			case LEVEL -> ClauseAddress.of(ClauseId.of(change.subject())) + "/level";
			case TEXT -> ClauseAddress.of(ClauseId.of(change.subject())) + "/text";
			case EDITION -> "/rulebook/" + change.subject() + "/editions";
		};
	}

}
