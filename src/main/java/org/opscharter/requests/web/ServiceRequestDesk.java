package org.opscharter.requests.web;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.PostVacant;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.Documents;
import org.opscharter.documents.Upload;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.requests.ServiceRequestId;
import org.opscharter.requests.ServiceRequestRefused;
import org.opscharter.requests.ServiceRequests;
import org.opscharter.requests.Wish;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a request through its steps and says how it went. What was written is kept even
 * when its file or its way stands against it.
 */
@Component
class ServiceRequestDesk {

	private final ServiceRequests requests;

	private final Documents documents;

	private final Words words;

	private final BusinessTime time;

	ServiceRequestDesk(ServiceRequests requests, Documents documents, Words words, BusinessTime time) {
		this.requests = requests;
		this.documents = documents;
		this.words = words;
		this.time = time;
	}

	String writeAndSubmit(Wish wish, @Nullable MultipartFile file, CurrentPerson me, RedirectAttributes redirect)
			throws IOException {
		ServiceRequestId id;
		try {
			id = this.requests.write(wish, me.id());
		}
		catch (ServiceRequestRefused refusal) {
			sentence(refusal).after(redirect);
			return "redirect:/requests";
		}
		String number = this.requests.find(id).number();
		if (file != null && !file.isEmpty()) {
			try (InputStream content = file.getInputStream()) {
				String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
				this.documents.attach(new Attachment("request", id.id()), new Upload(name, content), me.id(),
						this.time.now());
			}
			catch (UploadRefused refusal) {
				Flash.conflict(this.words.of("requests.kept", this.words.of(refusal.key(), refusal.arguments())))
					.after(redirect);
				return "redirect:/requests/" + number;
			}
		}
		return after(number, "submitted", redirect, () -> this.requests.submit(id, me.id()));
	}

	/** Does it, and returns to the page of the request with a sentence. */
	String after(String number, String done, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			Flash.done(this.words.of("requests.done." + done)).after(redirect);
		}
		catch (ServiceRequestRefused refusal) {
			sentence(refusal).after(redirect);
		}
		catch (PostVacant vacant) {
			Flash.conflict(this.words.of("requests.refused.POST_VACANT", this.words.of(vacant.step()))).after(redirect);
		}
		catch (DecisionRefused refusal) {
			Flash.conflict(this.words.of("requests.refused.WRONG_STATE")).after(redirect);
		}
		return "redirect:/requests/" + number;
	}

	private Flash sentence(ServiceRequestRefused refusal) {
		return Flash.conflict(this.words.of("requests.refused." + refusal.reason()));
	}

}
