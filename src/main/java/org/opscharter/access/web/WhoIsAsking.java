package org.opscharter.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.shell.Viewer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the person of the request to controllers and to the frame around the page.
 */
@Configuration(proxyBeanMethods = false)
class WhoIsAsking implements WebMvcConfigurer, Viewer, HandlerMethodArgumentResolver {

	static Optional<Recognised> recognised() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof Recognised recognised)
				? Optional.of(recognised) : Optional.empty();
	}

	@Override
	public Optional<Identity> current() {
		return recognised().map(Recognised::getPrincipal)
			.map((person) -> new Identity(person.id().id(), person.name(), person.member().post(),
					(person.department() != null) ? person.department().id() : null,
					person.permissions().stream().map(Permission::name).collect(Collectors.toUnmodifiableSet())));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == CurrentPerson.class || parameter.getParameterType() == Recognised.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Recognised recognised = recognised()
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
		return (parameter.getParameterType() == Recognised.class) ? recognised : recognised.getPrincipal();
	}

}
