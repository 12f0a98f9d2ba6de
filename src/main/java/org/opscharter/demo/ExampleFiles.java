package org.opscharter.demo;

import java.util.List;

import org.opscharter.documents.Attachment;
import org.opscharter.documents.Documents;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Hands the files of the example in at the counter, where each is inspected like any
 * other.
 */
@Component
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleFiles {

	private final Documents documents;

	private final BusinessTime time;

	ExampleFiles(Documents documents, BusinessTime time) {
		this.documents = documents;
		this.time = time;
	}

	void attach(List<ExampleFile> files, Attachment record, PersonId by) {
		files.forEach((file) -> this.documents.attach(record, file.upload(), by, this.time.now()));
	}

}
