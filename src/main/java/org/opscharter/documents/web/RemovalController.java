package org.opscharter.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.AttachedTo;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.Documents;
import org.opscharter.time.BusinessTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a file off the list of its record, and puts it back.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class RemovalController {

	private final Documents documents;

	private final AttachmentPage page;

	private final UploadDesk uploads;

	private final BusinessTime time;

	RemovalController(Documents documents, AttachmentPage page, UploadDesk uploads, BusinessTime time) {
		this.documents = documents;
		this.page = page;
		this.uploads = uploads;
		this.time = time;
	}

	@DeleteMapping("/documents/{id}")
	String create(@PathVariable DocumentId id, CurrentPerson me, RedirectAttributes redirect) {
		return this.page.back(removed(id, me), "documents.removed", redirect);
	}

	@DeleteMapping(path = "/documents/{id}", headers = "HX-Request")
	String createInPlace(@PathVariable DocumentId id, CurrentPerson me, Model model) {
		return this.page.list(removed(id, me), null, model);
	}

	@PostMapping("/documents/{id}/restoration")
	String undo(@PathVariable DocumentId id, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		AttachedTo record = this.documents.recordOf(id, me.id());
		String refusal = this.uploads.takeBack(id, me.id());
		if (refusal != null) {
			response.setStatus(AttachmentPage.REFUSED);
			return this.page.whole(record, refusal, model);
		}
		return this.page.back(record, "documents.restored", redirect);
	}

	@PostMapping(path = "/documents/{id}/restoration", headers = "HX-Request")
	String undoInPlace(@PathVariable DocumentId id, CurrentPerson me, Model model, HttpServletResponse response) {
		AttachedTo record = this.documents.recordOf(id, me.id());
		String refusal = this.uploads.takeBack(id, me.id());
		if (refusal != null) {
			response.setStatus(AttachmentPage.REFUSED);
		}
		return this.page.list(record, refusal, model);
	}

	private AttachedTo removed(DocumentId id, CurrentPerson me) {
		AttachedTo record = this.documents.recordOf(id, me.id());
		this.documents.remove(id, me.id(), this.time.now());
		return record;
	}

}
