package org.opscharter.access.web;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountId;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.CurrentPersonQueries;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Recognises who is asking, from the visit in the session and the state of his account
 * and posts at this moment. Pages for everybody and static files never ask.
 */
@Component
class Recognition implements SecurityContextRepository {

	private final CurrentPersonQueries persons;

	private final InstantSource clock;

	Recognition(CurrentPersonQueries persons, @Qualifier("machineClock") InstantSource clock) {
		this.persons = persons;
		this.clock = clock;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Once(request);
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return loadDeferredContext(holder.getRequest()).get();
	}

	/** A visit begins in {@link Visit#begin}; nothing a request learned is kept. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return Visit.current(request, this.clock.instant()).isPresent();
	}

	private Optional<Recognised> recognise(HttpServletRequest request) {
		Optional<Visit> visit = Visit.current(request, this.clock.instant());
		if (visit.isEmpty()) {
			return Optional.empty();
		}
		AccountId account = visit.get().account();
		Optional<CurrentPerson> person = this.persons.find(account);
		return person.map((found) -> new Recognised(account, found));
	}

	/**
	 * The answer, found when somebody first needs it.
	 */
	private final class Once implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private @Nullable SecurityContext found;

		Once(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			if (this.found == null) {
				this.found = recognise(this.request).map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
			}
			return this.found;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
