package org.opscharter.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What pages show of files; erased ones are gone for them.
 */
@Component
class DocumentQueries {

	private static final String ROW = """
			select d.id, d.owner_kind, d.owner_id, d.name, d.media_type, d.size, d.sha256, d.uploaded_by,
			       p.name as uploader, d.uploaded_at, d.removed_at
			  from documents.document d join organisation.person p on p.id = d.uploaded_by
			 where d.erased_at is null
			""";

	private final JdbcClient jdbc;

	DocumentQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<DocumentRow> of(Attachment owner) {
		return this.jdbc
			.sql(ROW + " and d.owner_kind = :kind and d.owner_id = :id and d.removed_at is null order by d.id")
			.param("kind", owner.kind())
			.param("id", owner.id())
			.query(DocumentQueries::row)
			.list();
	}

	/** Those on the list in the order they came, then those taken off it. */
	List<DocumentRow> withRemoved(Attachment owner) {
		return this.jdbc
			.sql(ROW + " and d.owner_kind = :kind and d.owner_id = :id order by d.removed_at nulls first, d.id")
			.param("kind", owner.kind())
			.param("id", owner.id())
			.query(DocumentQueries::row)
			.list();
	}

	List<DocumentRow> named(Collection<DocumentId> documents) {
		return this.jdbc.sql(ROW + " and d.id = any(:ids) order by d.id")
			.param("ids", documents.stream().map(DocumentId::id).toArray(UUID[]::new))
			.query(DocumentQueries::row)
			.list();
	}

	Optional<DocumentRow> find(DocumentId document) {
		return this.jdbc.sql(ROW + " and d.id = :id").param("id", document.id()).query(DocumentQueries::row).optional();
	}

	private static DocumentRow row(ResultSet row, int number) throws SQLException {
		Timestamp removed = row.getTimestamp("removed_at");
		return new DocumentRow(new DocumentId(row.getObject("id", UUID.class)),
				new Attachment(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
				row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getString("sha256"),
				new PersonId(row.getObject("uploaded_by", UUID.class)), row.getString("uploader"),
				row.getTimestamp("uploaded_at").toInstant(), (removed != null) ? removed.toInstant() : null);
	}

}
