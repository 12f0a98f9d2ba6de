package org.opscharter.content.web;

import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.DraftNotFound;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Gap;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Places;
import org.opscharter.content.web.DraftQueries.Details;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of those who write share: a draft they may write on, and the editor
 * shown again with everything that was typed.
 */
@Component
class DraftWriting {

	private final DraftQueries queries;

	private final DraftScopes scopes;

	private final Places places;

	private final DraftEditor page;

	DraftWriting(DraftQueries queries, DraftScopes scopes, Places places, DraftEditor page) {
		this.queries = queries;
		this.scopes = scopes;
		this.places = places;
		this.page = page;
	}

	/**
	 * @throws DraftNotFound if it is not his to write on
	 */
	Details own(String number, CurrentPerson me) {
		return this.queries.find(number, this.scopes.of(me))
			.filter((draft) -> isWriter(draft, me))
			.orElseThrow(() -> new DraftNotFound(number));
	}

	/**
	 * @throws DraftNotFound if it may not be seen
	 */
	Details visible(String number, CurrentPerson me) {
		return this.queries.find(number, this.scopes.of(me)).orElseThrow(() -> new DraftNotFound(number));
	}

	boolean isWriter(Details draft, CurrentPerson me) {
		return draft.author().equals(me.id()) || this.places.tends(draft.text(), me.id());
	}

	static boolean isOpen(Details draft) {
		return draft.status().isOpenForWriting() || draft.status() == DraftStatus.READY;
	}

	/** The editor with what was typed and what stands in the way. */
	String again(String number, Manuscript typed, int version, List<Gap> gaps, CurrentPerson me, Model model) {
		model.addAttribute("editor", this.page.show(own(number, me), typed, version, gaps, me));
		return "content/edit";
	}

	/** Nothing was overwritten: both texts stand on the page. */
	String conflict(String number, Manuscript typed, DraftChanged changed, CurrentPerson me, Model model) {
		model.addAttribute("conflict", this.page.conflict(changed, me.id()));
		return again(number, typed, changed.version(), List.of(), me, model);
	}

}
