package org.opscharter.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.documents.NotesGuard;
import org.opscharter.documents.SampleFiles;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DepartmentTest
class DocumentPagesTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Documents documents;

	@Autowired
	private NotesGuard notes;

	@Autowired
	private Persons persons;

	@Autowired
	private MessageSource messages;

	private PersonId writer;

	private Attachment note;

	@BeforeEach
	void aNote() {
		this.writer = this.persons.called("赵敏");
		this.note = this.notes.note(this.writer);
	}

	@Test
	void anUploadLeadsBackToThePlaceOnTheRecordsPage() {
		assertThat(upload("预算.pdf", SampleFiles.pdf())).hasStatus(302)
			.hasRedirectedUrl("/notes/" + this.note.id() + "#attachments");
		assertThat(body(get("/attachments/note/" + this.note.id()))).contains("预算.pdf", "赵敏", "移除", "添加附件");
	}

	@Test
	void anUploadInPlaceAnswersWithTheListAlone() {
		String list = body(send("预算.pdf", SampleFiles.pdf()).header("HX-Request", "true").exchange());
		assertThat(list).contains("预算.pdf", "id=\"attachments\"").doesNotContain("<html", "<main");
	}

	@Test
	void aRefusedFileIsExplainedBesideTheField() {
		MvcTestResult whole = upload("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
		assertThat(whole).hasStatus(422);
		assertThat(body(whole)).contains("请改存为PDF或图片", "「便笺」的附件");
		MvcTestResult inPlace = send("空.txt", new byte[0]).header("HX-Request", "true").exchange();
		assertThat(inPlace).hasStatus(422);
		assertThat(body(inPlace)).contains("这个文件是空的").doesNotContain("<main");
		assertThat(this.documents.of("note", this.note.id())).isEmpty();
	}

	@Test
	void asksForAFileWhenNoneIsChosen() {
		assertThat(body(upload("", new byte[0]))).contains("请先选择一个文件");
		assertThat(this.pages.post()
			.uri("/attachments/note/" + this.note.id())
			.with(SignedIn.as(this.writer))
			.with(csrf())
			.exchange()).hasStatus(422);
	}

	@Test
	void aDownloadIsSavedAndRunsNothing() {
		upload("预算 第2版.txt", "一".getBytes(StandardCharsets.UTF_8));
		MvcTestResult answer = get("/documents/" + only().id());
		assertThat(answer).hasStatusOk()
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
			.hasHeader("Cache-Control", "private, no-cache")
			.hasHeader("Content-Length", "3");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''%E9%A2%84%E7%AE%97%20%E7%AC%AC2%E7%89%88.txt");
		assertThat(body(answer)).isEqualTo("一");
	}

	@Test
	void bytesTravelOnceAndTheRightIsAskedAgain() {
		upload("a.txt", "一".getBytes(StandardCharsets.UTF_8));
		String tag = get("/documents/" + only().id()).getResponse().getHeader("ETag");
		assertThat(request("/documents/" + only().id(), this.writer).header("If-None-Match", tag).exchange())
			.hasStatus(304);
		assertThat(
				request("/documents/" + only().id(), this.persons.called("张宇")).header("If-None-Match", tag).exchange())
			.hasStatus(404);
	}

	@Test
	void aPdfAndAPictureAreShownInThePageAndNothingElse() {
		upload("a.pdf", SampleFiles.pdf());
		String pdf = "/documents/" + only().id();
		assertThat(body(get(pdf + "/preview"))).contains("<iframe", pdf + "/content");
		MvcTestResult content = get(pdf + "/content");
		assertThat(content).hasHeader("Content-Type", "application/pdf").hasHeader("X-Frame-Options", "SAMEORIGIN");
		assertThat(content.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'")
			.contains("default-src 'none'");
		assertThat(content.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
		this.documents.remove(only().id(), this.writer, only().uploadedAt());
		upload("a.txt", "一".getBytes(StandardCharsets.UTF_8));
		assertThat(get("/documents/" + only().id() + "/preview")).hasStatus(404);
		assertThat(get("/documents/" + only().id() + "/content")).hasStatus(404);
	}

	@Test
	void doesNotExistForStrangers() {
		upload("a.pdf", SampleFiles.pdf());
		PersonId stranger = this.persons.called("张宇");
		String file = "/documents/" + only().id();
		for (String page : List.of(file, file + "/content", file + "/preview", "/attachments/note/" + this.note.id(),
				"/attachments/nothing/" + this.note.id(), "/documents/x")) {
			assertThat(request(page, stranger).exchange()).as(page).hasStatus(404);
		}
		assertThat(this.pages.delete().uri(file).with(SignedIn.as(stranger)).with(csrf()).exchange()).hasStatus(404);
		assertThat(this.pages.post().uri(file + "/restoration").with(SignedIn.as(stranger)).with(csrf()).exchange())
			.hasStatus(404);
		assertThat(this.documents.of("note", this.note.id())).hasSize(1);
	}

	@Test
	void aReaderSeesTheListWithoutAnythingToChange() {
		PersonId reader = this.persons.called("王芳");
		this.note = this.notes.note(this.writer, reader);
		upload("a.pdf", SampleFiles.pdf());
		assertThat(body(request("/attachments/note/" + this.note.id(), reader).exchange())).contains("a.pdf")
			.doesNotContain("添加附件", "移除");
		assertThat(
				this.pages.delete().uri("/documents/" + only().id()).with(SignedIn.as(reader)).with(csrf()).exchange())
			.hasStatus(404);
	}

	@Test
	void aRemovedFileCanBePutBack() {
		upload("a.txt", "一".getBytes(StandardCharsets.UTF_8));
		DocumentRow file = only();
		assertThat(this.pages.post()
			.uri("/documents/" + file.id())
			.param("_method", "delete")
			.with(SignedIn.as(this.writer))
			.with(csrf())
			.exchange()).hasStatus(302);
		assertThat(this.documents.of("note", this.note.id())).isEmpty();
		assertThat(body(get("/attachments/note/" + this.note.id()))).contains("已移除1个", "恢复", "还没有附件");
		assertThat(restore(file)).hasStatus(302);
		assertThat(only().name()).isEqualTo("a.txt");
	}

	@Test
	void doesNotPutBackWhatIsThereAgain() {
		upload("a.txt", "一".getBytes(StandardCharsets.UTF_8));
		DocumentRow file = only();
		this.documents.remove(file.id(), this.writer, file.uploadedAt());
		upload("a.txt", "一".getBytes(StandardCharsets.UTF_8));
		MvcTestResult refused = restore(file);
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("列表里已有同名、内容相同的「a.txt」");
	}

	@Test
	void takesNothingWithoutTheToken() {
		assertThat(this.pages.post()
			.uri("/attachments/note/" + this.note.id())
			.multipart()
			.file(file("a.txt", "一".getBytes(StandardCharsets.UTF_8)))
			.with(SignedIn.as(this.writer))
			.exchange()).hasStatus(403);
		assertThat(this.documents.of("note", this.note.id())).isEmpty();
	}

	@Test
	void theListCostsTheSameWithOneFileAndWithTen() {
		upload("0.txt", "0".getBytes(StandardCharsets.UTF_8));
		List<String> one = StatementCount.of(() -> get("/attachments/note/" + this.note.id()));
		Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9")
			.forEach((name) -> upload(name + ".txt", name.getBytes(StandardCharsets.UTF_8)));
		List<String> ten = StatementCount.of(() -> get("/attachments/note/" + this.note.id()));
		assertThat(ten).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(6);
	}

	@ParameterizedTest
	@EnumSource(UploadRefused.Reason.class)
	void everyRefusalHasASentenceInBothLanguages(UploadRefused.Reason reason) {
		UploadRefused refusal = new UploadRefused(reason, "PDF", "pdf");
		assertThat(Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
			.map((language) -> this.messages.getMessage(refusal.key(), refusal.arguments(), language)))
			.doesNotHaveDuplicates()
			.noneMatch((sentence) -> sentence.contains("{"));
	}

	private MvcTestResult upload(String name, byte[] content) {
		return send(name, content).exchange();
	}

	private MockMvcTester.MockMultipartMvcRequestBuilder send(String name, byte[] content) {
		return this.pages.post()
			.uri("/attachments/note/" + this.note.id())
			.multipart()
			.file(file(name, content))
			.with(SignedIn.as(this.writer))
			.with(csrf());
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("file", name, "application/octet-stream", content);
	}

	private MvcTestResult restore(DocumentRow file) {
		return this.pages.post()
			.uri("/documents/" + file.id() + "/restoration")
			.with(SignedIn.as(this.writer))
			.with(csrf())
			.exchange();
	}

	private DocumentRow only() {
		return this.documents.of("note", this.note.id()).get(0);
	}

	private MvcTestResult get(String path) {
		return request(path, this.writer).exchange();
	}

	private MockMvcRequestBuilder request(String path, PersonId person) {
		return this.pages.get().uri(path).with(SignedIn.as(person));
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
