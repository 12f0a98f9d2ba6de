package org.opscharter.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.Visitor;
import org.opscharter.access.Accounts;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.NotesGuard;
import org.opscharter.documents.SampleFiles;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In a real browser: files come in without leaving the page, and a PDF is shown under our
 * own strict policy.
 */
@DepartmentTest
class DocumentWalkTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Persons persons;

	@Autowired
	private NotesGuard notes;

	@Autowired
	private JdbcClient jdbc;

	private String username;

	private Attachment note;

	@BeforeEach
	void aNote() {
		PersonId writer = this.persons.called("赵敏");
		this.username = "walk" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.openExample(writer, this.username, "opscharter");
		this.note = this.notes.note(writer);
		letNobodyHaveGuessed();
	}

	/** Others have guessed passwords from this address within the minute. */
	private void letNobodyHaveGuessed() {
		this.jdbc.sql("delete from access.failed_try").update();
	}

	@Test
	void aFileComesInIsLookedAtAndGoes() {
		List<String> complaints = new ArrayList<>();
		try (Visitor writer = Visitor.atTheDesk(this.port).signIn(this.username)) {
			writer.page().onConsoleMessage((message) -> complaints.add(message.text()));
			writer.open("/attachments/note/" + this.note.id());
			choose(writer, "图.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
			waitFor(writer, "请改存为PDF或图片");
			choose(writer, "预算.pdf", SampleFiles.pdf());
			waitFor(writer, "预算.pdf");
			assertThat(writer.reads()).doesNotContain("请改存为PDF或图片");
			writer.follow("预算.pdf");
			writer.page().waitForSelector("iframe.preview");
			writer.page()
				.waitForCondition(() -> frames(writer).stream().anyMatch((url) -> url.startsWith("chrome-extension:")));
			writer.follow("BJ-2026-0001");
			writer.open("/attachments/note/" + this.note.id()).press("移除");
			waitFor(writer, "已移除1个");
			assertThat(complaints).noneMatch((text) -> text.contains("Content Security Policy"));
		}
	}

	private static void choose(Visitor writer, String name, byte[] content) {
		writer.page().setInputFiles("#attachment-file", new FilePayload(name, "application/octet-stream", content));
		writer.press("上传");
	}

	private static void waitFor(Visitor writer, String text) {
		writer.page()
			.waitForSelector("text=" + text, new WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
	}

	private static List<String> frames(Visitor writer) {
		return writer.page().frames().stream().map(Frame::url).toList();
	}

}
