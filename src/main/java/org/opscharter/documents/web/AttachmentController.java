package org.opscharter.documents.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.AttachedTo;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.Documents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of one record. The list stands on the record's own page; the page here
 * explains a refused upload that was sent without a script.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class AttachmentController {

	private final Documents documents;

	private final AttachmentPage page;

	private final UploadDesk uploads;

	AttachmentController(Documents documents, AttachmentPage page, UploadDesk uploads) {
		this.documents = documents;
		this.page = page;
		this.uploads = uploads;
	}

	@GetMapping("/attachments/{kind}/{id}")
	String show(@PathVariable String kind, @PathVariable UUID id, CurrentPerson me, Model model) {
		return this.page.whole(record(kind, id, me), null, model);
	}

	@PostMapping("/attachments/{kind}/{id}")
	String create(@PathVariable String kind, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) throws IOException {
		AttachedTo record = record(kind, id, me);
		String refusal = this.uploads.take(record, file, me.id());
		if (refusal != null) {
			response.setStatus(AttachmentPage.REFUSED);
			return this.page.whole(record, refusal, model);
		}
		return this.page.back(record, "documents.attached", redirect);
	}

	@PostMapping(path = "/attachments/{kind}/{id}", headers = "HX-Request")
	String createInPlace(@PathVariable String kind, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson me, Model model,
			HttpServletResponse response) throws IOException {
		AttachedTo record = record(kind, id, me);
		String refusal = this.uploads.take(record, file, me.id());
		if (refusal != null) {
			response.setStatus(AttachmentPage.REFUSED);
		}
		return this.page.list(record, refusal, model);
	}

	private AttachedTo record(String kind, UUID id, CurrentPerson me) {
		return this.documents.record(new Attachment(kind, id), me.id());
	}

}
