package org.opscharter.rulebook.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * Reads pasted wording: each paragraph that begins with the number of a clause starts a
 * new one, and lines without a number go on with it; quoted CSV works too.
 *
 * @param texts the wording by clause
 * @param unread what could not be read, shortened
 */
record PastedTexts(Map<ClauseId, String> texts, List<String> unread) {

	private static final Pattern START = Pattern
		.compile("\\s*\"?((?:补-)?S[0-4][a-c]?-[0-9A-Za-z.]{1,14})\"?[\\s,，\\t:：、]+(.*)");

	static PastedTexts read(String block) {
		return block.stripLeading().matches("(?s)^(\"[^\"]*\"|[^,\"\\n]*),\\s*\".*") ? csv(block) : paragraphs(block);
	}

	private static PastedTexts csv(String block) {
		PastedTexts read = new PastedTexts(new LinkedHashMap<>(), new ArrayList<>());
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setIgnoreSurroundingSpaces(true)
			.setIgnoreEmptyLines(true)
			.get()
			.parse(new StringReader(block))) {
			for (CSVRecord row : parser) {
				read.take(row.get(0), (row.size() > 1) ? row.get(1) : "");
			}
		}
		catch (UncheckedIOException | IOException ex) {
			// A quote that is never closed: what people paste is then no CSV after all.
			return paragraphs(block);
		}
		return read;
	}

	private static PastedTexts paragraphs(String block) {
		PastedTexts read = new PastedTexts(new LinkedHashMap<>(), new ArrayList<>());
		String id = null;
		StringBuilder text = new StringBuilder();
		for (String line : block.lines().toList()) {
			Matcher start = START.matcher(line);
			if (start.matches()) {
				read.put(id, text);
				id = start.group(1);
				text = new StringBuilder(start.group(2));
			}
			else if (id != null) {
				text.append('\n').append(line);
			}
			else if (!line.isBlank()) {
				read.skip(line);
			}
		}
		read.put(id, text);
		return read;
	}

	private void put(@Nullable String id, StringBuilder text) {
		if (id != null) {
			take(id, text.toString());
		}
	}

	private void take(String id, String text) {
		try {
			this.texts.merge(ClauseId.of(id.strip()), text.strip(), (one, other) -> one + "\n" + other);
		}
		catch (IllegalArgumentException ex) {
			skip(id + " " + text);
		}
	}

	private void skip(String line) {
		String shown = line.strip();
		this.unread.add((shown.length() > 60) ? shown.substring(0, 60) + "…" : shown);
	}

}
