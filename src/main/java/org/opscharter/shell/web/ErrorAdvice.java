package org.opscharter.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.opscharter.shell.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What the rules refuse ends on a page that says what happened and what to do next. Those
 * who may not know of a thing read the same words as for one that is not there.
 */
@ControllerAdvice
class ErrorAdvice {

	private static final Logger logger = LoggerFactory.getLogger(ErrorAdvice.class);

	private final ErrorPages pages;

	ErrorAdvice(ErrorPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler({ NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class,
			AccessDeniedException.class })
	ModelAndView notFound(HttpServletRequest request) {
		return this.pages.page(request, HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler({ OptimisticLockingFailureException.class, DataIntegrityViolationException.class })
	ModelAndView conflict(HttpServletRequest request, Exception conflict) {
		logger.info("Refused: {}", conflict.getMessage());
		return this.pages.page(request, HttpStatus.CONFLICT);
	}

}
