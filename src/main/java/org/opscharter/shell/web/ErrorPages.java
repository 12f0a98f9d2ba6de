package org.opscharter.shell.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds the page for an error. Our own mistakes get a reference number: what a person can
 * tell us on the telephone, and the log holds the rest under it.
 */
@Component
class ErrorPages implements ErrorViewResolver {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private static final Set<Integer> OWN_PAGE = Set.of(403, 404, 409, 413, 422, 500, 503);

	private final FrameBuilder frames;

	ErrorPages(FrameBuilder frames) {
		this.frames = frames;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		return page(request, status);
	}

	ModelAndView page(HttpServletRequest request, HttpStatus status) {
		String name = OWN_PAGE.contains(status.value()) ? String.valueOf(status.value()) : "error";
		ModelAndView page = new ModelAndView("shell/error/" + name);
		page.setStatus(status);
		page.addObject("status", status.value());
		if (status.is5xxServerError()) {
			page.addObject("reference", reference(request));
		}
		else {
			page.addObject("frame", this.frames.build(request));
		}
		return page;
	}

	private static String reference(HttpServletRequest request) {
		String reference = UuidCreator.getTimeOrderedEpoch().toString().substring(24).toUpperCase(Locale.ROOT);
		logger.error("Reference {}", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return reference;
	}

}
