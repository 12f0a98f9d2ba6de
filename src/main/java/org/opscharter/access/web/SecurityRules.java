package org.opscharter.access.web;

import java.time.InstantSource;

import jakarta.servlet.DispatcherType;
import org.opscharter.access.TrustedDevices;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * What holds for every request: who may come in without signing in, how sessions and form
 * tokens travel. What each page asks for stands on its controller.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityRules {

	private static final String[] FOR_EVERYBODY = { "/login", "/forgotten", "/link/*", "/calendar/*.ics", "/setup",
			"/dev/identity", "/css/**", "/js/**", "/*/js/**", "/img/**", "/vendor/**", "/favicon.ico", "/error",
			"/actuator/health/**" };

	private final CookieNames cookies;

	SecurityRules(CookieNames cookies) {
		this.cookies = cookies;
	}

	@Bean
	SecurityFilterChain everyRequest(HttpSecurity http, Recognition recognition, DeviceTrust devices, Gate gate,
			Leaving leaving, CookieCsrfTokenRepository csrfTokens) throws Exception {
		return http.securityContext((context) -> context.securityContextRepository(recognition))
			.requestCache(RequestCacheConfigurer::disable)
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens))
			.headers(HeadersConfigurer::disable)
			.addFilterBefore(devices, SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(FOR_EVERYBODY)
				.permitAll()
				.requestMatchers("/actuator/**")
				.access(new FromThisMachine())
				.anyRequest()
				.authenticated())
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.logout((logout) -> logout.addLogoutHandler(leaving).logoutSuccessUrl("/login?out"))
			.build();
	}

	/**
	 * The token lives in a cookie of its own: a form filled in while the session ran out
	 * still counts when a trusted device brings its owner back, and looking at the
	 * sign-in page leaves nothing in the database.
	 */
	@Bean
	CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(this.cookies.csrf());
		tokens.setHeaderName("X-CSRF-TOKEN");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(this.cookies.https()).httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	@Bean
	DeviceTrust deviceTrust(TrustedDevices devices, @Qualifier("machineClock") InstantSource clock) {
		return new DeviceTrust(devices, this.cookies, clock);
	}

	/** It belongs to the chain above and must not run a second time beside it. */
	@Bean
	FilterRegistrationBean<DeviceTrust> deviceTrustOnlyInTheChain(DeviceTrust devices) {
		FilterRegistrationBean<DeviceTrust> registration = new FilterRegistrationBean<>(devices);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(this.cookies.session());
		cookie.setUseSecureCookie(this.cookies.https());
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

}
