package org.opscharter.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of files, half a megabyte a row, so that no file is ever whole in memory.
 */
@Component
class Chunks {

	private static final int LENGTH = 512 * 1024;

	private final JdbcClient jdbc;

	Chunks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(DocumentId document, Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			int position = 0;
			for (byte[] bytes = content.readNBytes(LENGTH); bytes.length > 0; bytes = content.readNBytes(LENGTH)) {
				this.jdbc
					.sql("insert into documents.chunk (document_id, position, bytes) values (:id, :position, :bytes)")
					.param("id", document.id())
					.param("position", position++)
					.param("bytes", bytes)
					.update();
			}
		}
	}

	/**
	 * One statement a chunk and no transaction around them: a slow reader must not hold a
	 * connection. Chunks never change, so the file is consistent all the same.
	 */
	void read(DocumentId document, OutputStream out) throws IOException {
		int position = 0;
		for (Optional<byte[]> bytes = chunk(document, position); bytes.isPresent(); bytes = chunk(document, position)) {
			out.write(bytes.get());
			position++;
		}
	}

	void erase(DocumentId document) {
		this.jdbc.sql("delete from documents.chunk where document_id = :id").param("id", document.id()).update();
	}

	private Optional<byte[]> chunk(DocumentId document, int position) {
		return this.jdbc.sql("select bytes from documents.chunk where document_id = :id and position = :position")
			.param("id", document.id())
			.param("position", position)
			.query(byte[].class)
			.optional();
	}

}
