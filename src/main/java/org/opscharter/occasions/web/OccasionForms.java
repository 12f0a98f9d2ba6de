package org.opscharter.occasions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelId;
import org.opscharter.occasions.OccasionKind;
import org.opscharter.occasions.OccasionPlan;
import org.opscharter.organisation.PersonId;

/**
 * What the pages about occasions ask for.
 */
final class OccasionForms {

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String NOBODY = "{channels.invalid.person}";

	private OccasionForms() {
	}

	/**
	 * An occasion.
	 */
	record OccasionForm(@NotBlank @Size(max = 120) @Nullable String title, @NotNull @Nullable OccasionKind kind,
			@NotNull @Nullable LocalDate starts, @NotNull @Nullable LocalDate ends,
			@NotNull(message = NOBODY) @Pattern(regexp = ID, message = NOBODY) @Nullable String owner,
			@Size(max = 30) @Nullable List<@Pattern(regexp = ID) String> channels, @Nullable Boolean major) {

		OccasionPlan plan() {
			return new OccasionPlan(this.title.strip(), this.kind, this.starts, this.ends, PersonId.of(this.owner),
					channelIds());
		}

		boolean isMajor() {
			return Boolean.TRUE.equals(this.major);
		}

		private Set<ChannelId> channelIds() {
			return (this.channels == null) ? Set.of()
					: this.channels.stream()
						.filter((id) -> !id.isEmpty())
						.map(ChannelId::of)
						.collect(Collectors.toSet());
		}

	}

}
