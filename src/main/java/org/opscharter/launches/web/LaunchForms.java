package org.opscharter.launches.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.launches.Beginning;
import org.opscharter.launches.Launch.Wish;
import org.opscharter.launches.TestKind;
import org.opscharter.organisation.PersonId;

/**
 * What the steps of a launch ask for, one record each.
 */
final class LaunchForms {

	private static final String PERSON = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private LaunchForms() {
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").strip();
	}

	/**
	 * What is asked for.
	 */
	record RequestForm(@NotBlank @Size(max = 120) @Nullable String title,
			@NotBlank @Size(max = 2000) @Nullable String need, @NotNull @Nullable LocalDate neededBy) {

		Wish wish() {
			return new Wish(text(this.title).replace('\n', ' '), text(this.need), this.neededBy);
		}

	}

	/**
	 * Who leads it.
	 */
	record AcceptForm(@NotNull(message = "{launches.invalid.person}") @Pattern(regexp = PERSON,
			message = "{launches.invalid.person}") @Nullable String person) {

		PersonId leader() {
			return PersonId.of(this.person);
		}

	}

	/**
	 * Why.
	 */
	record ReasonForm(@NotBlank @Size(max = 2000) @Nullable String reason) {

		String said() {
			return text(this.reason);
		}

	}

	/**
	 * What was agreed at the kick-off.
	 */
	record KickOffForm(@NotNull @Nullable LocalDate on,
			@NotNull(message = "{launches.invalid.tech}") @Pattern(regexp = PERSON,
					message = "{launches.invalid.tech}") @Nullable String tech,
			@NotNull(message = "{launches.invalid.designer}") @Pattern(regexp = PERSON,
					message = "{launches.invalid.designer}") @Nullable String designer,
			@Nullable List<@Pattern(regexp = PERSON) String> others, @NotBlank @Size(max = 2000) @Nullable String goals,
			@NotBlank @Size(max = 2000) @Nullable String division, @NotBlank @Size(max = 2000) @Nullable String dates) {

		Beginning beginning() {
			List<PersonId> present = (this.others == null) ? List.of()
					: this.others.stream().map(PersonId::of).distinct().toList();
			return new Beginning(this.on, PersonId.of(this.tech), PersonId.of(this.designer), present, text(this.goals),
					text(this.division), text(this.dates));
		}

	}

	/**
	 * What was found out.
	 *
	 * @param reason why design begins without findings
	 */
	record ResearchForm(@Size(max = 4000) @Nullable String findings, @Size(max = 2000) @Nullable String reason) {

		String found() {
			return text(this.findings);
		}

		String why() {
			return text(this.reason);
		}

	}

	/**
	 * The two designs.
	 */
	record DesignForm(@NotBlank @Size(max = 2000) @Nullable String looks,
			@NotBlank @Size(max = 2000) @Nullable String behaves) {

		String looksLike() {
			return text(this.looks);
		}

		String behavesLike() {
			return text(this.behaves);
		}

	}

	/**
	 * The weekly report.
	 */
	record ReportForm(@NotNull @Min(0) @Max(100) @Nullable Integer percent, @Size(max = 2000) @Nullable String problems,
			@Size(max = 2000) @Nullable String needs) {

		String troubles() {
			return text(this.problems);
		}

		String wants() {
			return text(this.needs);
		}

	}

	/**
	 * One test.
	 *
	 * @param severe severe defects, one a line
	 * @param minor others, one a line
	 */
	record TestForm(@NotNull @Nullable TestKind kind, @NotNull @Nullable Boolean passed,
			@Size(max = 4000) @Nullable String severe, @Size(max = 4000) @Nullable String minor,
			@Size(max = 2000) @Nullable String words) {

		List<String> severeOnes() {
			return lines(this.severe);
		}

		List<String> minorOnes() {
			return lines(this.minor);
		}

		String said() {
			return text(this.words);
		}

		private static List<String> lines(@Nullable String typed) {
			return new ArrayList<>(
					Arrays.stream(text(typed).split("\n")).map(String::strip).filter((one) -> !one.isEmpty()).toList());
		}

	}

	/**
	 * What goes to the platform.
	 */
	record FilingForm(@NotBlank @Size(max = 60) @Nullable String filing,
			@NotBlank @Size(max = 60) @Nullable String category) {

		String number() {
			return text(this.filing);
		}

		String under() {
			return text(this.category);
		}

	}

	/**
	 * What the platform said.
	 */
	record PlatformForm(@NotNull @Nullable Boolean passed, @Size(max = 2000) @Nullable String words) {

		String said() {
			return text(this.words);
		}

	}

	/**
	 * What goes with an application.
	 */
	record ApplicationForm(@NotBlank @Size(max = 2000) @Nullable String words) {

		String said() {
			return text(this.words);
		}

	}

}
