package org.opscharter.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscharter.documents.SampleFiles;
import org.opscharter.documents.inspection.UploadRefused.Reason;

import static org.junit.jupiter.params.provider.Arguments.arguments;

class InspectionTests {

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void findsTheKindInTheContent(String name, byte[] content, FileKind kind) throws IOException {
		assertThat(inspect(name, content)).isEqualTo(kind);
	}

	static Stream<Arguments> findsTheKindInTheContent() {
		return Stream.of(arguments("a.pdf", SampleFiles.pdf(), FileKind.PDF),
				arguments("a.png", SampleFiles.picture("png"), FileKind.PNG),
				arguments("a.jpg", SampleFiles.picture("jpeg"), FileKind.JPEG),
				arguments("a.JPEG", SampleFiles.picture("jpeg"), FileKind.JPEG),
				arguments("a.gif", SampleFiles.picture("gif"), FileKind.GIF),
				arguments("a.webp", SampleFiles.webp(40, 30), FileKind.WEBP),
				arguments("a.txt", text("下周一 14:30 周会\n"), FileKind.TEXT),
				arguments("gbk.txt", "预算与进度".getBytes(Charset.forName("GB18030")), FileKind.TEXT),
				arguments("utf16.csv", "渠道,数量\r\n官网,3".getBytes(StandardCharsets.UTF_16), FileKind.CSV),
				arguments("a.csv", text("\uFEFF渠道,数量\r\n官网,3\r\n"), FileKind.CSV),
				arguments("a.docx", SampleFiles.docx(), FileKind.DOCX),
				arguments("a.xlsx", SampleFiles.office("spreadsheetml.sheet", "xl/workbook.xml", "<x/>"),
						FileKind.XLSX),
				arguments("a.pptx",
						SampleFiles.office("presentationml.presentation", "ppt/embeddings/Sheet1.xlsx", "PK\3\4"),
						FileKind.PPTX),
				arguments("a.doc", SampleFiles.compound("Root Entry", "WordDocument"), FileKind.DOC),
				arguments("a.xls", SampleFiles.compound("Workbook", "WordDocument"), FileKind.XLS),
				arguments("a.ppt", SampleFiles.compound("PowerPoint Document"), FileKind.PPT),
				arguments("a.mp4", SampleFiles.mp4(), FileKind.MP4),
				arguments("a.zip", SampleFiles.zip("方案/说明.txt", "第一版"), FileKind.ZIP),
				arguments("b.zip", SampleFiles.zip(Map.of("方案.docx", SampleFiles.docx())), FileKind.ZIP));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource
	void refusesWithTheReason(String name, byte[] content, Reason reason) {
		assertThat(refusal(name, content).reason()).isEqualTo(reason);
	}

	static Stream<Arguments> refusesWithTheReason() {
		byte[] locked = SampleFiles.zip("a.txt", "a");
		locked[6] |= 1;
		return Stream.of(arguments("a.pdf", bytes("4d5a90000300"), Reason.EXECUTABLE),
				arguments("a.exe", SampleFiles.pdf(), Reason.EXECUTABLE),
				arguments("a.txt", bytes("7f454c46020101"), Reason.EXECUTABLE),
				arguments("a.txt", text("#!/bin/sh\nrm -rf /\n"), Reason.EXECUTABLE),
				arguments("a.bat", text("del *.*"), Reason.EXECUTABLE),
				arguments("a.txt", text("<!DOCTYPE html><html><script>1</script></html>"), Reason.ACTIVE),
				arguments("a.html", text("<p>"), Reason.ACTIVE),
				arguments("a.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Reason.ACTIVE),
				arguments("a.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"), Reason.ACTIVE),
				arguments("a.txt", text("<?xml version=\"1.0\"?><a/>"), Reason.ACTIVE),
				arguments("a.docx",
						SampleFiles.office("wordprocessingml.document", "word/document.xml",
								"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
						Reason.ACTIVE),
				arguments("a.docm", SampleFiles.docx(), Reason.MACROS),
				arguments("a.docx", SampleFiles.office("wordprocessingml.document", "word/vbaProject.bin", "x"),
						Reason.MACROS),
				arguments("a.xls", SampleFiles.compound("Workbook", "_VBA_PROJECT_CUR"), Reason.MACROS),
				arguments("a.docx", SampleFiles.compound("EncryptedPackage"), Reason.ENCRYPTED),
				arguments("a.zip", locked, Reason.ENCRYPTED),
				arguments("a.pdf", SampleFiles.picture("png"), Reason.WRONG_ENDING),
				arguments("方案", SampleFiles.pdf(), Reason.WRONG_ENDING),
				arguments("a.xlsx", SampleFiles.docx(), Reason.WRONG_ENDING),
				arguments("a.bin", bytes("00010203"), Reason.UNKNOWN_TYPE),
				arguments("a.txt", bytes("00010203"), Reason.UNKNOWN_TYPE),
				arguments("a.msg", SampleFiles.compound("__nameid"), Reason.UNKNOWN_TYPE),
				arguments("a.odt", SampleFiles.zip("mimetype", "application/vnd.oasis.opendocument.text"),
						Reason.UNKNOWN_TYPE),
				arguments("a.zip", SampleFiles.zip(Map.of("b.zip", SampleFiles.docx())), Reason.NESTED_ARCHIVE),
				arguments("a.zip", SampleFiles.zip(Map.of("b.dat", SampleFiles.docx())), Reason.NESTED_ARCHIVE),
				arguments("a.zip", SampleFiles.zip("setup.exe", "x"), Reason.EXECUTABLE),
				arguments("a.zip", SampleFiles.zip(Map.of("setup", bytes("4d5a9000"))), Reason.EXECUTABLE),
				arguments("a.zip", SampleFiles.zip("预算.xlsm", "x"), Reason.MACROS),
				arguments("a.zip", bytes("504b0506" + "00".repeat(18)), Reason.EMPTY),
				arguments("a.zip", Arrays.copyOf(SampleFiles.docx(), 60), Reason.BROKEN),
				arguments("a.png", Arrays.copyOf(SampleFiles.picture("png"), 18), Reason.BROKEN),
				arguments("a.jpg", Arrays.copyOf(SampleFiles.picture("jpeg"), 30), Reason.BROKEN),
				arguments("a.png", SampleFiles.png(100_000, 100_000), Reason.TOO_MANY_PIXELS),
				arguments("a.webp", SampleFiles.webp(16_000, 16_000), Reason.TOO_MANY_PIXELS));
	}

	@Test
	void saysWhichEndingTheContentNeeds() {
		assertThat(refusal("方案.pdf", SampleFiles.picture("png")).arguments()).containsExactly("PNG", "png");
	}

	@Test
	void refusesABombWithoutUnpackingIt() {
		byte[] bomb = SampleFiles.zip(Map.of("zeros.txt", new byte[150 * 1024 * 1024]));
		long memory = used();
		long started = System.nanoTime();
		assertThat(refusal("a.zip", bomb).reason()).isEqualTo(Reason.UNPACKS_TOO_LARGE);
		assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
		assertThat(used() - memory).isLessThan(100L * 1024 * 1024);
	}

	@Test
	void doesNotBelieveTheSizeAnArchiveDeclares() {
		byte[] bomb = SampleFiles.zip(Map.of("zeros.txt", new byte[20 * 1024 * 1024]));
		int directory = new String(bomb, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		Arrays.fill(bomb, directory + 24, directory + 28, (byte) 1);
		assertThat(refusal("a.zip", bomb).reason()).isIn(Reason.UNPACKS_TOO_LARGE, Reason.BROKEN);
	}

	private FileKind inspect(String name, byte[] content) throws IOException {
		String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase() : "";
		return Inspection.of(Files.write(this.folder.resolve("upload"), content), ending);
	}

	private UploadRefused refusal(String name, byte[] content) {
		return catchThrowableOfType(UploadRefused.class, () -> inspect(name, content));
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String hex) {
		return HexFormat.of().parseHex(hex);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
