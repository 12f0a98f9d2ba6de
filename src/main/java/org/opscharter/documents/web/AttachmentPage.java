package org.opscharter.documents.web;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.AttachedTo;
import org.opscharter.documents.AttachmentList;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a person sees after changing the files of a record: the record's page again, the
 * list alone where a script asked for it, or the page that explains a refusal.
 */
@Component
class AttachmentPage {

	static final int REFUSED = HttpStatus.UNPROCESSABLE_CONTENT.value();

	private final AttachmentList attachments;

	private final Words words;

	AttachmentPage(AttachmentList attachments, Words words) {
		this.attachments = attachments;
		this.words = words;
	}

	String whole(AttachedTo record, @Nullable String refusal, Model model) {
		fill(record, refusal, model);
		return "documents/index";
	}

	String list(AttachedTo record, @Nullable String refusal, Model model) {
		fill(record, refusal, model);
		return "documents/index :: current";
	}

	String back(AttachedTo record, String done, RedirectAttributes redirect) {
		Flash.done(this.words.of(done)).after(redirect);
		return "redirect:" + record.place();
	}

	private void fill(AttachedTo record, @Nullable String refusal, Model model) {
		model.addAttribute("record", record);
		model.addAttribute("files", this.attachments.of(record.owner(), record.editable()));
		model.addAttribute("uploadRefusal", refusal);
	}

}
