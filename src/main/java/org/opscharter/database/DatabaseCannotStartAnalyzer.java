package org.opscharter.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints one clear message in place of a stack trace.
 */
class DatabaseCannotStartAnalyzer extends AbstractFailureAnalyzer<DatabaseCannotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseCannotStart cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.whatToDo(), cause);
	}

}
