package org.opscharter.shell.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What people cannot see does not come in: NUL, which PostgreSQL refuses, other control
 * characters, half of a surrogate pair. Line ends become one character, so that a text
 * has one length and one fingerprint.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CleanText {

	private static final Pattern LINE_END = Pattern.compile("\r\n?");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\t\n]]");

	@InitBinder
	void clean(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {

			@Override
			public void setAsText(@Nullable String text) {
				setValue((text != null) ? of(text) : null);
			}

		});
	}

	static String of(String text) {
		return UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
	}

}
