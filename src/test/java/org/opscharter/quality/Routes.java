package org.opscharter.quality;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The routes that the program maps, and which of them an address belongs to.
 */
@TestComponent
class Routes {

	private final RequestMappingHandlerMapping mapping;

	Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * The patterns of all pages, without exports and fragments of pages.
	 */
	Set<String> pages() {
		Set<String> pages = new TreeSet<>();
		this.mapping.getHandlerMethods().keySet().forEach((info) -> {
			if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET) && isPage(info)) {
				pages.addAll(info.getPatternValues());
			}
		});
		return pages;
	}

	/**
	 * The pattern behind an address; none for files and for what is not there.
	 */
	Optional<String> of(HttpMethod method, String address) {
		var parts = UriComponentsBuilder.fromUriString(address).build();
		MockHttpServletRequest request = new MockHttpServletRequest(method.name(), parts.getPath());
		parts.getQueryParams().forEach((name, values) -> request.addParameter(name, String.valueOf(values.get(0))));
		ServletRequestPathUtils.parseAndCache(request);
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.map((info) -> info.getMatchingCondition(request))
			.filter((info) -> info != null)
			.min((one, other) -> one.compareTo(other, request))
			.map((info) -> info.getPatternValues().iterator().next() + suffix(info));
	}

	private static boolean isPage(RequestMappingInfo info) {
		return suffix(info).isEmpty() && info.getHeadersCondition().isEmpty();
	}

	private static String suffix(RequestMappingInfo info) {
		return info.getParamsCondition()
			.getExpressions()
			.stream()
			.filter((parameter) -> !parameter.isNegated())
			.map((parameter) -> "?" + parameter.getName())
			.reduce("", String::concat);
	}

}
