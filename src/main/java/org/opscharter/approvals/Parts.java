package org.opscharter.approvals;

import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentReaders;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has a part in a request and therefore reads it and what it is about: the applicant,
 * whoever sits at one of its steps, and whoever was sent a copy; the files are theirs,
 * too. A copy that is promised, and sent only when all have agreed, is not a part yet.
 */
@Component
public class Parts implements AttachmentReaders {

	/** SQL on the request {@code r}: {@code :person} has a part in it. */
	public static final String HAS_PART = """
			(r.applicant_id = :person
			 or exists (select 1 from approvals.seat s where s.request_id = r.id and s.person_id = :person)
			 or exists (select 1 from approvals.copy c where c.request_id = r.id and c.person_id = :person
			              and c.copied_at is not null))
			""";

	private final JdbcClient jdbc;

	Parts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One statement. */
	@Override
	public boolean mayRead(Attachment owner, PersonId person) {
		return this.jdbc.sql(
				"select exists (select 1 from approvals.request r where r.subject_kind = :kind and r.subject_id = :subject and "
						+ HAS_PART + ")")
			.param("kind", owner.kind())
			.param("subject", owner.id())
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

}
