package org.opscharter.documents.inspection;

import java.util.List;

/**
 * A file may not come in. The reason has a sentence in every language, which says what to
 * do instead.
 */
public class UploadRefused extends RuntimeException {

	private final Reason reason;

	private final List<String> arguments;

	public UploadRefused(Reason reason, String... arguments) {
		super("Upload refused: " + reason);
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * The key of the sentence.
	 */
	public String key() {
		return "documents.refused." + this.reason.name();
	}

	/**
	 * What the sentence names, in order.
	 */
	public Object[] arguments() {
		return this.arguments.toArray();
	}

	/**
	 * Why a file may not come in.
	 */
	public enum Reason {

		/** It has no bytes. */
		EMPTY,
		/** It has more than 50 MB. */
		TOO_LARGE,
		/** The record has its twenty files already. */
		TOO_MANY,
		/** The record has this very file under this name. */
		ALREADY_THERE,
		/** Its content is of no accepted type. */
		UNKNOWN_TYPE,
		/** Its content is accepted, but its name says something else. */
		WRONG_ENDING,
		/** It is a program or a script, or an archive with one inside. */
		EXECUTABLE,
		/** It is a web page, an SVG or XML, which can carry scripts. */
		ACTIVE,
		/** It is an office file with macros. */
		MACROS,
		/** It is an archive with an archive inside. */
		NESTED_ARCHIVE,
		/** Unpacked it is too large, or far larger than it looks. */
		UNPACKS_TOO_LARGE,
		/** It is a picture of more than 50 million pixels. */
		TOO_MANY_PIXELS,
		/** It is locked with a password, so nobody can see what is inside. */
		ENCRYPTED,
		/** It breaks off or contradicts itself. */
		BROKEN

	}

}
