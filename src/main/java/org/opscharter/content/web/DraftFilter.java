package org.opscharter.content.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.Category;
import org.opscharter.content.DraftStatus;

/**
 * What the list of drafts is narrowed to; it stands in the address, so that a reload
 * keeps it. What cannot be understood narrows nothing.
 *
 * @param box mine, waiting, ready or all
 * @param q a number or part of a title
 * @param status where it stands
 * @param category what it is about
 * @param channel where it is to appear
 */
record DraftFilter(@Nullable String box, @Nullable String q, @Nullable String status, @Nullable String category,
		@Nullable String channel) {

	/** The boxes, in the order of their tabs. */
	static final List<String> BOXES = List.of("mine", "waiting", "ready", "all");

	private static final Map<String, String> IN_BOX = Map.of("mine", "d.author_id = :me", "waiting",
			"d.status in ('AWAITING_MARKET', 'AWAITING_BACKOFFICE', 'AWAITING_HEAD', 'AWAITING_GM', 'UNREVIEWED')",
			"ready", "d.status = 'READY'", "all", "true");

	DraftFilter {
		box = (box != null && BOXES.contains(box)) ? box : "mine";
		q = (q == null || q.isBlank()) ? null : q.strip().substring(0, Math.min(q.strip().length(), 80));
		status = Arrays.stream(DraftStatus.values()).map(Enum::name).toList().contains(status) ? status : null;
		category = Arrays.stream(Category.values()).map(Enum::name).toList().contains(category) ? category : null;
		channel = (channel != null && channel.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? channel : null;
	}

	DraftFilter in(String other) {
		return new DraftFilter(other, null, null, null, null);
	}

	static String inBox(String box) {
		return IN_BOX.get(box);
	}

	public boolean isNarrowed() {
		return !conditions().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "search.holds(d.grams, d.title || ' ' || d.number, :q)");
		}
		if (this.status != null) {
			conditions.put("status", "d.status = :status");
		}
		if (this.category != null) {
			conditions.put("category", "d.category = :category");
		}
		if (this.channel != null) {
			conditions.put("channel",
					"exists (select 1 from content.draft_target c where c.draft_id = d.id and c.channel_id = :channel)");
		}
		return conditions;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		return switch (parameter) {
			case "q" -> this.q;
			case "status" -> this.status;
			case "category" -> this.category;
			default -> UUID.fromString(this.channel);
		};
	}

	/** What a person sees of it in the address. */
	Map<String, String> asParameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("box", this.box);
		conditions().keySet().forEach((name) -> parameters.put(name, value(name).toString()));
		return parameters;
	}

}
