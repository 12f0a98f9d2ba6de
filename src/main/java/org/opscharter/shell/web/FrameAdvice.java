package org.opscharter.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.opscharter.shell.Frame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Puts the frame around every page. It is built only when a template asks for it: a
 * redirect costs nothing.
 */
@ControllerAdvice
class FrameAdvice {

	private final FrameBuilder builder;

	FrameAdvice(FrameBuilder builder) {
		this.builder = builder;
	}

	@ModelAttribute("frame")
	LazyContextVariable<Frame> frame(HttpServletRequest request) {
		return new LazyContextVariable<>() {

			@Override
			protected Frame loadValue() {
				return FrameAdvice.this.builder.build(request);
			}

		};
	}

}
