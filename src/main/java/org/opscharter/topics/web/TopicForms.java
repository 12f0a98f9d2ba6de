package org.opscharter.topics.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.topics.Keywords;
import org.opscharter.topics.TopicKind;
import org.opscharter.topics.TopicPlan;

/**
 * What the pages about topics and keywords ask for, one record each.
 */
final class TopicForms {

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|";

	private TopicForms() {
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	private static @Nullable UUID id(@Nullable String typed) {
		return (typed == null || typed.isEmpty()) ? null : UUID.fromString(typed);
	}

	/** Terms on one line, parted by commas or blanks; each at most 30 characters. */
	static List<String> terms(@Nullable String typed) {
		return Arrays.stream(text(typed).split("[\\s,，、;；]+"))
			.filter((term) -> !term.isEmpty())
			.map((term) -> term.substring(0, Math.min(term.length(), Keywords.TERM)))
			.distinct()
			.toList();
	}

	/**
	 * A topic as filed.
	 */
	record TopicForm(@Nullable TopicKind kind, @NotBlank @Size(max = TopicPlan.TITLE) @Nullable String title,
			@Size(max = 1000) @Nullable String note, @Size(max = 120) @Nullable String source,
			@Nullable Boolean verified,
			@Size(max = 500) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*",
					message = "{topics.invalid.link}") @Nullable String link,
			@Pattern(regexp = ID) @Nullable String column,
			@Size(max = 30) @Nullable List<@Pattern(regexp = ID) String> recipients,
			@Size(max = 200) @Nullable String terms) {

		TopicForm {
			kind = (kind != null) ? kind : TopicKind.IDEA;
		}

		TopicPlan plan() {
			Set<PersonId> persons = (this.recipients == null || this.kind != TopicKind.LEAD) ? Set.of()
					: this.recipients.stream()
						.filter((one) -> !one.isEmpty())
						.map(PersonId::of)
						.collect(Collectors.toSet());
			return new TopicPlan(this.kind, text(this.title), text(this.note), text(this.source),
					Boolean.TRUE.equals(this.verified), text(this.link), id(this.column), persons);
		}

	}

	/**
	 * Why something is not taken up, or how an inquiry is answered.
	 */
	record WordsForm(@Size(max = 400) @Nullable String said) {

		String words() {
			return text(this.said);
		}

	}

	/**
	 * A keyword.
	 */
	record KeywordForm(@NotBlank @Size(max = Keywords.TERM) @Nullable String term,
			@Size(max = 60) @Nullable String source, @Size(max = 120) @Nullable String intent,
			@Min(0) @Max(100) @Nullable Integer heat, @Pattern(regexp = ID) @Nullable String parent) {

		static KeywordForm blank() {
			return new KeywordForm("", "", "", null, "");
		}

		Keywords.Term wanted() {
			return new Keywords.Term(text(this.term), text(this.source), text(this.intent), this.heat,
					TopicForms.id(this.parent));
		}

	}

}
