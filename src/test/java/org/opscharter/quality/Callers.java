package org.opscharter.quality;

import java.net.http.HttpClient;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * People of the example department who ask the program over HTTP. They are let in without
 * the sign-in page, which bounds how often one may try.
 */
@TestComponent
@Lazy
class Callers {

	/** Everybody whose pages differ from those of the others. */
	static final List<String> NAMES = List.of("wangfang", "zhaomin", "zhouqiming", "zhangyu", "majun", "linyue",
			"qianwei", "wutong", "admin");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, Caller> callers = new ConcurrentHashMap<>();

	private final SessionRepository<?> sessions;

	private final JdbcClient jdbc;

	private final String origin;

	Callers(SessionRepository<?> sessions, JdbcClient jdbc, @LocalServerPort int port) {
		this.sessions = sessions;
		this.jdbc = jdbc;
		this.origin = "http://localhost:" + port;
	}

	Caller called(String username) {
		return this.callers.computeIfAbsent(username,
				(name) -> new Caller(this.client, this.origin, name, begin(this.sessions, account(name))));
	}

	Caller nobody() {
		return new Caller(this.client, this.origin, "nobody", null);
	}

	private UUID account(String username) {
		return this.jdbc.sql("select id from access.account where username = :name")
			.param("name", username)
			.query(UUID.class)
			.single();
	}

	private static <S extends Session> String begin(SessionRepository<S> sessions, UUID account) {
		S session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
		session.setAttribute("since", System.currentTimeMillis());
		sessions.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes());
	}

}
