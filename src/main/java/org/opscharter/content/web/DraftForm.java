package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.content.Category;
import org.opscharter.content.DraftKind;
import org.opscharter.content.Exemption;
import org.opscharter.content.Flags;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Originality;
import org.opscharter.content.Source;
import org.opscharter.content.Target;

/**
 * What the editor sends, as typed. What a box that is not ticked leaves out is no.
 *
 * @param version the version the writer has in front of him
 * @param channels the channels ticked
 * @param columns the column chosen, by channel
 * @param sources where it comes from, by row
 * @param exemptions why a forbidden word is to stay, by row
 * @param occasion the occasion chosen; empty for none
 */
record DraftForm(@Nullable String version,
		@Nullable @Size(max = Manuscript.TITLE, message = "{content.long.title}") String title,
		@Nullable @Size(max = Manuscript.SUMMARY, message = "{content.long.summary}") String summary,
		@Nullable @Size(max = Manuscript.BODY, message = "{content.long.body}") String body, @Nullable String kind,
		@Nullable String category, @Nullable String originality,
		@Nullable @Size(max = 300, message = "{content.long.note}") String permission,
		@Nullable @Size(max = 20) List<String> channels, @Nullable @Size(max = 60) Map<String, String> columns,
		@Nullable @Size(max = 12) Map<String, @Valid SourceForm> sources, @Nullable Boolean companyProject,
		@Nullable Boolean undisclosed, @Nullable Boolean marketing, @Nullable Boolean minors,
		@Nullable Boolean generated, @Nullable Boolean advertising,
		@Nullable @Size(max = 300, message = "{content.long.note}") String consent,
		@Nullable @Size(max = 40) Map<String, @Valid ExemptionForm> exemptions, @Nullable Boolean declared,
		@Nullable String occasion) {

	private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static DraftForm of(Manuscript text, int version) {
		Map<String, String> columns = new LinkedHashMap<>();
		text.targets()
			.forEach((target) -> columns.put(target.channel().toString(), Objects.toString(target.column(), "")));
		Map<String, SourceForm> sources = new LinkedHashMap<>();
		text.sources()
			.forEach((source) -> sources.put(String.valueOf(sources.size()),
					new SourceForm(source.name(), source.verified())));
		Map<String, ExemptionForm> exemptions = new LinkedHashMap<>();
		text.exemptions()
			.forEach((one) -> exemptions.put(String.valueOf(exemptions.size()),
					new ExemptionForm(one.word(), one.reason())));
		Flags flags = text.flags();
		return new DraftForm(String.valueOf(version), text.title(), text.summary(), text.body(), text.kind().name(),
				text.category().name(), text.originality().name(), text.permission(),
				text.targets().stream().map((target) -> target.channel().toString()).toList(), columns, sources,
				flags.companyProject(), flags.undisclosed(), flags.marketing(), flags.minors(), flags.generated(),
				flags.advertising(), text.consent(), exemptions, text.declared(),
				Objects.toString(text.occasion(), ""));
	}

	/** The version the writer names; one that never was when he names none. */
	int seen() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.parseInt(this.version) : -1;
	}

	Manuscript manuscript() {
		return new Manuscript(one(DraftKind.values(), this.kind, DraftKind.ARTICLE),
				one(Category.values(), this.category, Category.OTHER), line(this.title), line(this.summary),
				text(this.body), one(Originality.values(), this.originality, Originality.ORIGINAL),
				line(this.permission), sourceRows(), targets(),
				new Flags(is(this.companyProject), is(this.undisclosed), is(this.marketing), is(this.minors),
						is(this.generated), is(this.advertising)),
				line(this.consent), exemptionRows(), is(this.declared), List.of(),
				(this.occasion != null && this.occasion.matches(UUIDS)) ? UUID.fromString(this.occasion) : null);
	}

	private List<Target> targets() {
		List<Target> targets = new ArrayList<>();
		for (String channel : new LinkedHashSet<>((this.channels != null) ? this.channels : List.of())) {
			if (channel != null && channel.matches(UUIDS)) {
				String column = (this.columns != null) ? this.columns.get(channel) : null;
				targets.add(new Target(UUID.fromString(channel),
						(column != null && column.matches(UUIDS)) ? UUID.fromString(column) : null));
			}
		}
		return targets;
	}

	private List<Source> sourceRows() {
		return rows(this.sources).stream()
			.filter((row) -> !line(row.name()).isEmpty())
			.map((row) -> new Source(line(row.name()), is(row.verified())))
			.toList();
	}

	private List<Exemption> exemptionRows() {
		return rows(this.exemptions).stream()
			.filter((row) -> !line(row.word()).isEmpty() && !line(row.reason()).isEmpty())
			.map((row) -> new Exemption(line(row.word()), line(row.reason())))
			.toList();
	}

	private static <T> List<T> rows(@Nullable Map<String, T> rows) {
		return (rows == null) ? List.of()
				: rows.entrySet()
					.stream()
					.filter((row) -> row.getValue() != null)
					.sorted(Comparator
						.comparingInt((row) -> row.getKey().matches("\\d{1,8}") ? Integer.parseInt(row.getKey()) : 99))
					.map(Map.Entry::getValue)
					.toList();
	}

	private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E otherwise) {
		return Arrays.stream(values).filter((value) -> value.name().equals(name)).findFirst().orElse(otherwise);
	}

	private static boolean is(@Nullable Boolean ticked) {
		return Boolean.TRUE.equals(ticked);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").replace("\0", "").strip();
	}

	/** On one line. */
	private static String line(@Nullable String typed) {
		return text(typed).replaceAll("\\s*\\n\\s*", " ");
	}

	/**
	 * Where it comes from, as typed.
	 */
	record SourceForm(@Nullable @Size(max = 120, message = "{content.long.source}") String name,
			@Nullable Boolean verified) {

	}

	/**
	 * Why a word is to stay, as typed.
	 */
	record ExemptionForm(@Nullable @Size(max = 40) String word,
			@Nullable @Size(max = 500, message = "{content.long.exemption}") String reason) {

	}

}
