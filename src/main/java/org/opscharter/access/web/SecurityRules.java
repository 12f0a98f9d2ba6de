package org.opscharter.access.web;

import java.time.Duration;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * What holds for every request: who may come in without signing in, what a response
 * carries, how the session travels. What each page asks for stands on its controller.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityRules {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; script-src 'self'; "
			+ "style-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

	private static final String[] FOR_EVERYBODY = { "/login", "/forgotten", "/link/*", "/setup", "/css/**", "/js/**",
			"/img/**", "/vendor/**", "/favicon.ico", "/error", "/actuator/health/**" };

	private final boolean https;

	SecurityRules(@Value("${opscharter.evaluation:false}") boolean evaluation,
			@Value("${opscharter.https:true}") boolean https) {
		this.https = https && !evaluation;
	}

	@Bean
	SecurityFilterChain everyRequest(HttpSecurity http, Recognition recognition, Gate gate) throws Exception {
		return http.securityContext((context) -> context.securityContextRepository(recognition))
			.requestCache(RequestCacheConfigurer::disable)
			.headers(this::headers)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(FOR_EVERYBODY)
				.permitAll()
				.requestMatchers("/actuator/**")
				.access(new FromThisMachine())
				.anyRequest()
				.authenticated())
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out"))
			.build();
	}

	/**
	 * The prefix makes browsers insist on https and on this host alone; without https
	 * they would refuse it.
	 */
	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(this.https ? "__Host-SID" : "SID");
		cookie.setUseSecureCookie(this.https);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

	/**
	 * A page that may be framed by our own says so itself; what it says is kept.
	 */
	private void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
			.addHeaderWriter(new StaticHeadersWriter("X-Frame-Options", "DENY"));
		if (this.https) {
			headers.httpStrictTransportSecurity((transport) -> transport.requestMatcher(AnyRequestMatcher.INSTANCE)
				.maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
		}
	}

}
