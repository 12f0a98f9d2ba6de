package org.opscharter.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.opscharter.shell.DiffSegment.Kind;

/**
 * Compares two texts the way a person would mark the changes: sentence by sentence first,
 * inside a changed sentence by words and Chinese characters, and without islands of one
 * or two unchanged characters between two changes.
 */
public final class TextDiff {

	/** A figure, a Latin word, or one character of anything else. */
	private static final Pattern WORD = Pattern.compile("[\\p{Nd}.,%+−-]*\\p{Nd}%?|[\\p{IsLatin}]+|\\s+|.",
			Pattern.DOTALL);

	private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]*[。；！？\\n]+|[^。；！？\\n]+");

	/** Longer passages are shown as replaced: nobody reads such a patchwork. */
	private static final int LONGEST_PATCHWORK = 600;

	/** Unchanged runs up to this length between two changes belong to the change. */
	private static final int ISLAND = 2;

	private TextDiff() {
	}

	/**
	 * What went and what came, in the order of the text.
	 */
	public static List<DiffSegment> between(String before, String after) {
		List<DiffSegment> segments = new ArrayList<>();
		walk(tokens(SENTENCE, before), tokens(SENTENCE, after), segments, true);
		return merged(segments);
	}

	private static void walk(List<String> before, List<String> after, List<DiffSegment> segments, boolean deeper) {
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			add(segments, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
			String gone = String.join("", delta.getSource().getLines());
			String come = String.join("", delta.getTarget().getLines());
			if (deeper && delta.getType() == DeltaType.CHANGE && gone.length() + come.length() <= LONGEST_PATCHWORK) {
				List<DiffSegment> inner = new ArrayList<>();
				walk(tokens(WORD, gone), tokens(WORD, come), inner, false);
				segments.addAll(withoutIslands(merged(inner)));
			}
			else {
				add(segments, Kind.DELETED, delta.getSource().getLines());
				add(segments, Kind.INSERTED, delta.getTarget().getLines());
			}
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(segments, Kind.SAME, before.subList(at, before.size()));
	}

	/** What was deleted stands before what came in its place. */
	private static List<DiffSegment> withoutIslands(List<DiffSegment> segments) {
		List<DiffSegment> kept = new ArrayList<>();
		StringBuilder gone = new StringBuilder();
		StringBuilder come = new StringBuilder();
		for (int at = 0; at < segments.size(); at++) {
			DiffSegment segment = segments.get(at);
			boolean island = segment.kind() == Kind.SAME && gone.length() + come.length() > 0
					&& at < segments.size() - 1 && segment.text().length() <= ISLAND;
			if (segment.kind() == Kind.SAME && !island) {
				flush(kept, gone, come);
				kept.add(segment);
				continue;
			}
			if (segment.kind() != Kind.INSERTED) {
				gone.append(segment.text());
			}
			if (segment.kind() != Kind.DELETED) {
				come.append(segment.text());
			}
		}
		flush(kept, gone, come);
		return kept;
	}

	private static void flush(List<DiffSegment> kept, StringBuilder gone, StringBuilder come) {
		add(kept, Kind.DELETED, List.of(gone.toString()));
		add(kept, Kind.INSERTED, List.of(come.toString()));
		gone.setLength(0);
		come.setLength(0);
	}

	private static List<DiffSegment> merged(List<DiffSegment> segments) {
		List<DiffSegment> merged = new ArrayList<>();
		for (DiffSegment segment : segments) {
			int last = merged.size() - 1;
			if (last >= 0 && merged.get(last).kind() == segment.kind()) {
				merged.set(last, new DiffSegment(segment.kind(), merged.get(last).text() + segment.text()));
			}
			else {
				merged.add(segment);
			}
		}
		return merged;
	}

	private static void add(List<DiffSegment> segments, Kind kind, List<String> tokens) {
		String text = String.join("", tokens);
		if (!text.isEmpty()) {
			segments.add(new DiffSegment(kind, text));
		}
	}

	private static List<String> tokens(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

}
