package org.opscharter.channels.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.ColumnPlan;
import org.opscharter.channels.MediaColumn.Frequency;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.OwnRequirement;
import org.opscharter.channels.Requirement;
import org.opscharter.organisation.PersonId;

/**
 * What the pages about channels and columns ask for, one record each.
 */
final class ChannelForms {

	private static final String PERSON = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String NOBODY = "{channels.invalid.person}";

	private ChannelForms() {
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/**
	 * A channel of the register.
	 */
	record ChannelForm(@NotBlank @Size(max = 40) @Nullable String name,
			@NotBlank @Size(max = 40) @Nullable String platform, @NotNull @Nullable ChannelClass sort,
			@NotNull(message = NOBODY) @Pattern(regexp = PERSON, message = NOBODY) @Nullable String owner,
			@Size(max = 5) @Nullable List<@Pattern(regexp = PERSON, message = NOBODY) String> deputies,
			@Nullable Boolean main, @Size(max = 80) @Nullable String holder,
			@Size(max = 400) @Nullable String direction, @Nullable LocalDate certifiedUntil,
			@Min(1) @Max(100) @Nullable Integer quota) {

		static ChannelForm blank() {
			return new ChannelForm("", "", ChannelClass.NEW_MEDIA, "", List.of(), false, "", "", null, null);
		}

		NewChannel wanted() {
			return new NewChannel(this.sort, profile(), ownerId(), deputyIds(), isMain());
		}

		ChannelProfile profile() {
			return new ChannelProfile(text(this.name), text(this.platform), text(this.holder), text(this.direction),
					this.certifiedUntil, this.quota);
		}

		PersonId ownerId() {
			return PersonId.of(this.owner);
		}

		List<PersonId> deputyIds() {
			return (this.deputies == null) ? List.of()
					: this.deputies.stream().filter((id) -> !id.isEmpty()).map(PersonId::of).toList();
		}

		boolean isMain() {
			return Boolean.TRUE.equals(this.main);
		}

	}

	/**
	 * How often a channel is updated.
	 */
	record CadenceForm(@NotNull @Pattern(regexp = "PRESET|NONE|DAY|WEEK") @Nullable String unit,
			@Min(1) @Max(50) @Nullable Integer target, @NotNull Requirement.@Nullable Holidays holidays,
			@NotBlank @Size(max = 400) @Nullable String reason) {

		static CadenceForm blank() {
			return new CadenceForm("PRESET", null, Requirement.Holidays.PRESET, "");
		}

		boolean lacksNumber() {
			return ("DAY".equals(this.unit) || "WEEK".equals(this.unit)) && this.target == null;
		}

		OwnRequirement own() {
			Requirement requirement = switch (this.unit) {
				case "DAY", "WEEK" -> new Requirement(Requirement.Unit.valueOf(this.unit), this.target);
				case "NONE" -> Requirement.NONE;
				default -> null;
			};
			return new OwnRequirement(requirement, this.holidays, text(this.reason));
		}

	}

	/**
	 * Why something is closed.
	 */
	record ClosureForm(@NotBlank @Size(max = 400) @Nullable String why) {

		String said() {
			return text(this.why);
		}

	}

	/**
	 * What a column is to be, and who answers for it.
	 */
	record ColumnForm(@NotBlank @Size(max = 40) @Nullable String name, @Size(max = 400) @Nullable String about,
			@Nullable Boolean fixed, @NotNull @Nullable Frequency frequency,
			@Pattern(regexp = PERSON + "|", message = NOBODY) @Nullable String owner) {

		static ColumnForm blank() {
			return suggested("", "", "");
		}

		static ColumnForm suggested(String name, String about, String owner) {
			return new ColumnForm(name, about, false, Frequency.WEEKLY, owner);
		}

		ColumnPlan plan() {
			return new ColumnPlan(text(this.name), text(this.about), Boolean.TRUE.equals(this.fixed), this.frequency);
		}

		@Nullable PersonId ownerId() {
			return (this.owner == null || this.owner.isEmpty()) ? null : PersonId.of(this.owner);
		}

	}

	/**
	 * A column that somebody would like a channel to have.
	 */
	record SuggestionForm(@NotBlank @Size(max = 40) @Nullable String name,
			@NotBlank @Size(max = 400) @Nullable String why) {

		static SuggestionForm blank() {
			return new SuggestionForm("", "");
		}

		String wanted() {
			return text(this.name);
		}

		String said() {
			return text(this.why);
		}

	}

	/**
	 * Who answers for a column from which day on.
	 */
	record HandOverForm(
			@NotNull(message = NOBODY) @Pattern(regexp = PERSON, message = NOBODY) @Nullable String successor,
			@NotNull @Nullable LocalDate on) {

	}

	/**
	 * What the monthly look at a fixed column has found.
	 */
	record CheckForm(@NotBlank @Size(max = 400) @Nullable String result, @Size(max = 400) @Nullable String noUpdate) {

		static CheckForm blank() {
			return new CheckForm("", "");
		}

		String found() {
			return text(this.result);
		}

		String reason() {
			return text(this.noUpdate);
		}

	}

}
