package org.opscharter.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.StatementCount;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.documents.inspection.UploadRefused.Reason;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DepartmentTest
class DocumentsTests {

	private static final Instant MORNING = Instant.parse("2026-06-08T01:00:00Z");

	@Autowired
	private Documents documents;

	@Autowired
	private NotesGuard notes;

	@Autowired
	private Persons persons;

	@Autowired
	private JdbcClient jdbc;

	private PersonId writer;

	private Attachment note;

	@BeforeEach
	void aNote() {
		this.writer = this.persons.called("赵敏");
		this.note = this.notes.note(this.writer);
	}

	@Test
	void listsWhatWasAttachedWithWhoAndWhen() {
		attach("C:\\方案\\预算 第2版.pdf", SampleFiles.pdf());
		List<DocumentRow> rows = this.documents.of("note", this.note.id());
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.name()).isEqualTo("预算 第2版.pdf");
			assertThat(row.mediaType()).isEqualTo("application/pdf");
			assertThat(row.uploader()).isEqualTo("赵敏");
			assertThat(row.uploadedAt()).isEqualTo(MORNING);
			assertThat(row.size()).isEqualTo(SampleFiles.pdf().length);
			assertThat(row.previewable()).isTrue();
		});
	}

	@Test
	void listsInOneStatement() {
		attach("a.txt", text("一"));
		attach("b.txt", text("二"));
		assertThat(StatementCount.of(() -> this.documents.of("note", this.note.id()))).hasSize(1);
	}

	@Test
	void streamsThirtyMegabytesInAndOutUnchanged() throws IOException {
		DocumentId id = this.documents.attach(this.note, new Upload("大.mp4", film(30)), this.writer, MORNING);
		DocumentRow row = this.documents.readable(id, this.writer);
		MessageDigest digest = sha256();
		this.documents.stream(id, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(row.sha256());
		assertThat(row.size()).isEqualTo(30L * 1024 * 1024 + SampleFiles.mp4().length);
	}

	@Test
	void refusesMoreThanFiftyMegabytes() {
		assertThat(refusal("大.mp4", film(50)).reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(this.documents.of("note", this.note.id())).isEmpty();
	}

	@Test
	void refusesAnEmptyFile() {
		assertThat(refusal("空.txt", InputStream.nullInputStream()).reason()).isEqualTo(Reason.EMPTY);
	}

	@Test
	void refusesTheTwentyFirstFileAlsoWhenTwoArriveAtOnce() {
		IntStream.range(0, 19).forEach((number) -> attach(number + ".txt", text("第" + number)));
		List<CompletableFuture<Boolean>> arrivals = List.of("x.txt", "y.txt", "z.txt")
			.stream()
			.map((name) -> CompletableFuture.supplyAsync(() -> arrives(name)))
			.toList();
		assertThat(arrivals.stream().filter(CompletableFuture::join)).hasSize(1);
		assertThat(this.documents.of("note", this.note.id())).hasSize(20);
	}

	@Test
	void attachesOnceWhenTheFormIsSentTwice() {
		assertThat(attach("a.txt", text("一"))).isEqualTo(attach("a.txt", text("一")));
		assertThat(this.documents.of("note", this.note.id())).hasSize(1);
	}

	@Test
	void doesNotExistForThoseWhoMayNotReadTheRecord() {
		DocumentId id = attach("a.txt", text("一"));
		PersonId stranger = this.persons.called("张宇");
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.readable(id, stranger));
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.documents.remove(id, stranger, MORNING));
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.documents.attach(this.note, upload("b.txt", text("二")), stranger, MORNING));
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents
			.attach(new Attachment("nothing", this.note.id()), upload("b.txt", text("二")), this.writer, MORNING));
	}

	@Test
	void leavesTheListWhenRemovedButStaysForTheRevisionThatNamesIt() throws IOException {
		DocumentId id = attach("a.txt", text("一"));
		this.documents.remove(id, this.writer, MORNING);
		assertThat(this.documents.of("note", this.note.id())).isEmpty();
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.readable(id, this.writer));
		this.notes.keep(this.note, id);
		assertThat(this.documents.readable(id, this.writer).name()).isEqualTo("a.txt");
		assertThat(this.documents.named(List.of(id))).hasSize(1);
		assertThat(bytes(id)).isEqualTo(text("一"));
	}

	@Test
	void leavesOnlyItsRowWhenErased() throws IOException {
		DocumentId id = attach("身份证.txt", text("一"));
		this.notes.keep(this.note, id);
		this.documents.erase(id, this.writer, MORNING);
		assertThat(bytes(id)).isEmpty();
		assertThat(
				this.jdbc.sql("select name from documents.document where id = ?").param(id.id()).query().singleValue())
			.isEqualTo("");
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.readable(id, this.writer));
	}

	@Test
	void isKeptByTheDatabaseItself() {
		DocumentId id = attach("a.txt", text("一"));
		for (String attack : List.of("delete from documents.document where id = ?",
				"update documents.document set sha256 = repeat('0', 64) where id = ?",
				"update documents.chunk set bytes = 'x' where document_id = ?",
				"delete from documents.chunk where document_id = ?")) {
			assertThatExceptionOfType(DataAccessException.class).as(attack)
				.isThrownBy(() -> this.jdbc.sql(attack).param(id.id()).update());
		}
	}

	@Test
	void leavesALineInTheTrailOfItsRecord() {
		DocumentId id = attach("a.txt", text("一"));
		this.documents.remove(id, this.writer, MORNING);
		assertThat(this.jdbc.sql("select deed || ' ' || words from activity.entry where subject_id = ? order by id")
			.param(this.note.id())
			.query(String.class)
			.list()).containsExactly("activity.document.attached a.txt", "activity.document.removed a.txt");
	}

	private DocumentId attach(String name, byte[] content) {
		return this.documents.attach(this.note, upload(name, content), this.writer, MORNING);
	}

	private boolean arrives(String name) {
		try {
			attach(name, text(name));
			return true;
		}
		catch (UploadRefused ex) {
			return false;
		}
	}

	private UploadRefused refusal(String name, InputStream content) {
		return catchThrowableOfType(UploadRefused.class,
				() -> this.documents.attach(this.note, new Upload(name, content), this.writer, MORNING));
	}

	private byte[] bytes(DocumentId id) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.documents.stream(id, out);
		return out.toByteArray();
	}

	private static Upload upload(String name, byte[] content) {
		return new Upload(name, new ByteArrayInputStream(content));
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static InputStream film(int megabytes) {
		return new SequenceInputStream(new ByteArrayInputStream(SampleFiles.mp4()), noise(megabytes * 1024L * 1024));
	}

	private static InputStream noise(long length) {
		return new InputStream() {

			private long sent;

			@Override
			public int read() {
				return (this.sent++ < length) ? (int) (this.sent * 31 >> 3 & 0xFF) : -1;
			}

		};
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
