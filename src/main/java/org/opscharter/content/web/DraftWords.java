package org.opscharter.content.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.Category;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Source;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Drafts in words: where they stand, and the one sentence that says what is declared
 * about them.
 */
@Component
class DraftWords {

	private final Words words;

	DraftWords(Words words) {
		this.words = words;
	}

	String status(DraftStatus status) {
		return this.words.of("draft.status." + status);
	}

	/** 待发布，定于06-12 09:00. */
	String status(DraftStatus status, @Nullable Instant planned) {
		return (status == DraftStatus.READY && planned != null)
				? this.words.of("content.planned", this.words.moment(planned)) : status(status);
	}

	/** 来源=活动现场·已核实·原创·不涉公司项目·…. */
	String declared(Manuscript text) {
		List<String> said = new ArrayList<>();
		said.add(this.words.of("content.kind." + text.kind()));
		said.add(this.words.of("content.category." + text.category()));
		said.add(text.sources().isEmpty() ? this.words.of("content.said.noSource") : this.words
			.of("content.said.source", text.sources().stream().map(Source::name).collect(Collectors.joining("、"))));
		if (!text.sources().isEmpty()) {
			boolean verified = text.sources().stream().allMatch(Source::verified);
			said.add(this.words.of("content.said." + (verified ? "verified" : "unverified")));
		}
		said.add(this.words.of("content.originality." + text.originality()));
		boolean project = text.category() == Category.COMPANY_PROJECT || text.flags().companyProject();
		said.add(this.words.of("content.said.companyProject." + project));
		said.add(this.words.of("content.said.undisclosed." + text.flags().undisclosed()));
		said.add(this.words.of("content.said.marketing." + text.flags().marketing()));
		if (text.flags().minors()) {
			said.add(this.words.of("content.said.minors." + !text.consent().isBlank()));
		}
		if (text.flags().generated()) {
			said.add(this.words.of("content.flag.generated"));
		}
		if (text.flags().advertising()) {
			said.add(this.words.of("content.flag.advertising"));
		}
		return String.join(" · ", said);
	}

	static String square(DraftStatus status) {
		return switch (status) {
			case DRAFT -> "open";
			case AWAITING_MARKET, AWAITING_BACKOFFICE, AWAITING_HEAD, AWAITING_GM, READY -> "half";
			case RETURNED -> "returned";
			case DECLINED -> "missed";
			case VOIDED, TAKEN_DOWN -> "void";
			case UNREVIEWED -> "late";
			case PUBLISHED, REVIEWED, CORRECTED -> "met";
		};
	}

	/** 官网 与 启蒙幼教智库; of three, the first two with a mark between. */
	String together(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		int last = names.size() - 1;
		return this.words.of("content.and", String.join(this.words.of("content.comma"), names.subList(0, last)),
				names.get(last));
	}

}
