package org.opscharter.documents.inspection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text is what decodes without an error and holds no control characters. Tables saved by
 * a Chinese spreadsheet are often GB18030.
 */
final class TextContent {

	private static final List<Charset> CHARSETS = Stream
		.concat(Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16),
				Stream.of("GB18030").filter(Charset::isSupported).map(Charset::forName))
		.toList();

	private static final int BUFFER = 8192;

	private TextContent() {
	}

	static boolean isReadable(Path file) throws IOException {
		for (Charset charset : CHARSETS) {
			if (isReadable(file, charset)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isReadable(Path file, Charset charset) throws IOException {
		try (Reader reader = new InputStreamReader(Files.newInputStream(file),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT))) {
			char[] characters = new char[BUFFER];
			for (int read = reader.read(characters); read >= 0; read = reader.read(characters)) {
				if (hasControls(characters, read)) {
					return false;
				}
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean hasControls(char[] characters, int length) {
		for (int index = 0; index < length; index++) {
			char character = characters[index];
			if (character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f') {
				return true;
			}
		}
		return false;
	}

}
