package org.opscharter.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PDF of one A4 page with a title and lines under it. Its font is one that every reader
 * of Chinese brings along, so that the file stays small.
 */
final class ExamplePage {

	private static final HexFormat HEX = HexFormat.of();

	private ExamplePage() {
	}

	static byte[] of(String title, List<String> lines) {
		StringBuilder text = new StringBuilder("BT /F1 20 Tf 64 760 Td ").append(shown(title)).append(" Tj ET\n");
		text.append("BT /F1 12 Tf 24 TL 64 716 Td ");
		lines.forEach((line) -> text.append(shown(line)).append(" Tj T* "));
		text.append("ET\nBT /F1 9 Tf 64 56 Td ").append(shown("示例数据，人物与数字均为虚构")).append(" Tj ET");
		return file(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
						+ "/Resources << /Font << /F1 5 0 R >> >> >>",
				"<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
				"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
						+ "/DescendantFonts [6 0 R] >>",
				"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R "
						+ "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /W [1 95 500] >>",
				"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] "
						+ "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"));
	}

	private static String shown(String text) {
		return "<" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
	}

	private static byte[] file(List<String> objects) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(out, "%PDF-1.4\n");
		List<Integer> offsets = new ArrayList<>();
		for (int number = 1; number <= objects.size(); number++) {
			offsets.add(out.size());
			write(out, "%d 0 obj\n%s\nendobj\n".formatted(number, objects.get(number - 1)));
		}
		int table = out.size();
		write(out, "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
		offsets.forEach((offset) -> write(out, "%010d 00000 n \n".formatted(offset)));
		write(out,
				"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
		return out.toByteArray();
	}

	private static void write(ByteArrayOutputStream out, String text) {
		out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

}
