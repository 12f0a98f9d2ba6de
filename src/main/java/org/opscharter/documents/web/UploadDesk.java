package org.opscharter.documents.web;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import org.opscharter.documents.AttachedTo;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.Documents;
import org.opscharter.documents.Upload;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files in and back; each answer is nothing, or the sentence that says why not.
 */
@Component
class UploadDesk {

	private final Documents documents;

	private final Words words;

	private final BusinessTime time;

	UploadDesk(Documents documents, Words words, BusinessTime time) {
		this.documents = documents;
		this.words = words;
		this.time = time;
	}

	@Nullable String take(AttachedTo record, @Nullable MultipartFile file, PersonId by) throws IOException {
		String name = (file != null) ? file.getOriginalFilename() : null;
		if (file == null || name == null || name.isBlank()) {
			return this.words.of("documents.refused.NOTHING");
		}
		try (InputStream content = file.getInputStream()) {
			this.documents.attach(record.owner(), new Upload(name, content), by, this.time.now());
			return null;
		}
		catch (UploadRefused ex) {
			return sentence(ex);
		}
	}

	@Nullable String takeBack(DocumentId id, PersonId by) {
		try {
			this.documents.restore(id, by, this.time.now());
			return null;
		}
		catch (UploadRefused ex) {
			return sentence(ex);
		}
	}

	private String sentence(UploadRefused refusal) {
		return this.words.of(refusal.key(), refusal.arguments());
	}

}
