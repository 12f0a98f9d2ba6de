package org.opscharter.documents.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.AttachmentList;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.shell.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One file: saved, or looked at in the page. Whoever may read its record may do both.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class DocumentController {

	private final Documents documents;

	private final AttachmentList attachments;

	private final Delivery delivery;

	DocumentController(Documents documents, AttachmentList attachments, Delivery delivery) {
		this.documents = documents;
		this.attachments = attachments;
		this.delivery = delivery;
	}

	@GetMapping("/documents/{id}")
	void download(@PathVariable DocumentId id, CurrentPerson me, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.delivery.save(this.documents.readable(id, me.id()), request, response);
	}

	@GetMapping("/documents/{id}/content")
	void content(@PathVariable DocumentId id, CurrentPerson me, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.delivery.show(previewable(id, me), request, response);
	}

	@GetMapping("/documents/{id}/preview")
	String preview(@PathVariable DocumentId id, CurrentPerson me, Model model) {
		DocumentRow file = previewable(id, me);
		model.addAttribute("file", file);
		model.addAttribute("line", this.attachments.named(List.of(id)).get(0));
		model.addAttribute("record", this.documents.record(file.owner(), me.id()));
		return "documents/preview";
	}

	private DocumentRow previewable(DocumentId id, CurrentPerson me) {
		DocumentRow file = this.documents.readable(id, me.id());
		if (!file.previewable()) {
			throw new NotFound("No preview of " + id);
		}
		return file;
	}

}
