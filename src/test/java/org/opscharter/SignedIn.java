package org.opscharter;

import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * A request of somebody who is signed in: {@code .with(SignedIn.as(ann))}. He gets an
 * account if he has none, a real session and its cookie; the program recognises him as it
 * recognises everybody, with the posts he holds at that moment. Kept for several requests
 * it is one session.
 */
public final class SignedIn implements RequestPostProcessor {

	private final PersonId person;

	private @Nullable String session;

	private SignedIn(PersonId person) {
		this.person = person;
	}

	public static RequestPostProcessor as(PersonId person) {
		return new SignedIn(person);
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		ApplicationContext context = WebApplicationContextUtils
			.getRequiredWebApplicationContext(request.getServletContext());
		if (this.session == null) {
			this.session = StatementCount.uncounted(() -> session(this.person, context));
		}
		request.setCookies(new Cookie("SID", Base64.getEncoder().encodeToString(this.session.getBytes())));
		return request;
	}

	/** A new session of this person. */
	static String session(PersonId person, ApplicationContext context) {
		SessionRepository<?> sessions = context.getBean(SessionRepository.class);
		return begin(sessions, account(person, context.getBean(JdbcClient.class)));
	}

	private static <S extends Session> String begin(SessionRepository<S> sessions, UUID account) {
		S session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
		session.setAttribute("since", System.currentTimeMillis());
		sessions.save(session);
		return session.getId();
	}

	/** The account of this person, who gets one if he has none. */
	static UUID account(PersonId person, JdbcClient jdbc) {
		jdbc.sql("""
				insert into access.account (id, person_id, username, opened_at) values (:id, :person, :name, now())
				on conflict on constraint account_is_one_for_a_person do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("person", person.id())
			.param("name", "p" + person.id().toString().replace("-", "").substring(3))
			.update();
		return jdbc.sql("select id from access.account where person_id = :person")
			.param("person", person.id())
			.query(UUID.class)
			.single();
	}

}
