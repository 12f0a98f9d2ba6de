package org.opscharter.staffing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.ChartDepartment;
import org.opscharter.organisation.ChartQueries.PostRow;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.shell.Choice;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * What the forms of the organisation let one choose from, in words.
 */
@Component
class Choices {

	private final ChartQueries chart;

	private final Directory directory;

	private final BusinessTime time;

	private final Words words;

	Choices(ChartQueries chart, Directory directory, BusinessTime time, Words words) {
		this.chart = chart;
		this.directory = directory;
		this.time = time;
		this.words = words;
	}

	/**
	 * Open departments, indented; nothing first. A department is no choice for itself.
	 */
	List<Choice> departments(String nothing, @Nullable DepartmentId except) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of(nothing))));
		this.chart.chart(this.time.today())
			.stream()
			.filter((department) -> !department.id().equals(except))
			.forEach((department) -> choices
				.add(new Choice(department.id().toString(), "　".repeat(department.depth()) + department.name())));
		return choices;
	}

	/** Who may answer for a department; its head first, by naming nobody. */
	List<Choice> liaisons(DepartmentId department) {
		List<Choice> choices = new ArrayList<>(
				List.of(new Choice("", this.words.of("staffing.department.liaison.head"))));
		this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> department.equals(member.department()))
			.forEach((member) -> choices.add(new Choice(member.id().toString(), member.name() + " " + member.post())));
		return choices;
	}

	/** Open posts with their department and holders. */
	List<Choice> posts(CurrentPerson me) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("staffing.choose"))));
		for (ChartDepartment department : this.chart.chart(this.time.today())) {
			department.posts()
				.stream()
				.filter((post) -> mayGive(post.role(), me))
				.map((post) -> new Choice(post.id().toString(),
						department.name() + " · " + post.name()
								+ (post.isVacant() ? this.words.of("staffing.vacant.mark")
										: "（" + post.holders()
											.stream()
											.map(ChartQueries.Holder::name)
											.collect(Collectors.joining("、")) + "）")))
				.forEach(choices::add);
		}
		return choices;
	}

	/** Everybody who is here, himself left out; nobody first. */
	List<Choice> superiors(@Nullable PersonId except) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("staffing.superior.none"))));
		everybodyBut(except).map(Choices::named).forEach(choices::add);
		return choices;
	}

	/** Who can take over from somebody; an intern answers for nothing alone (S0-2a). */
	List<Choice> successors(PersonId leaver) {
		return everybodyBut(leaver).filter((member) -> !member.isIntern()).map(Choices::named).toList();
	}

	private Stream<Member> everybodyBut(@Nullable PersonId except) {
		return this.directory.everybody(this.time.today()).stream().filter((member) -> !member.id().equals(except));
	}

	private static Choice named(Member member) {
		return new Choice(member.id().toString(),
				member.post().isEmpty() ? member.name() : member.name() + "（" + member.post() + "）");
	}

	List<Choice> employments() {
		return Arrays.stream(EmploymentType.values())
			.map((type) -> new Choice(type.name(), this.words.of("organisation.employment." + type.name())))
			.toList();
	}

	/** The role columns with what each may do. */
	List<Choice> roles(CurrentPerson me) {
		return Arrays.stream(RoleColumn.values())
			.filter((role) -> mayGive(role, me))
			.map((role) -> new Choice(role.name(),
					this.words.of("staffing.role.choice", this.words.of("organisation.role." + role.name()),
							mayDo(role))))
			.toList();
	}

	/** What a role column may do beyond what everybody may, in words. */
	String mayDo(RoleColumn role) {
		String doing = PermissionMatrix.of(role)
			.stream()
			.filter((permission) -> permission != Permission.VIEW_ORGANISATION
					&& permission != Permission.VIEW_RULEBOOK)
			.map((permission) -> this.words.of("access.permission." + permission.name()))
			.collect(Collectors.joining(this.words.of("staffing.and")));
		return doing.isEmpty() ? this.words.of("staffing.permission.none") : doing;
	}

	/** Refuses a post whose rights this person may not hand on, or that is not there. */
	void requireMayGive(String post, BindingResult errors, CurrentPerson me) {
		if (errors.hasFieldErrors("post")) {
			return;
		}
		RoleColumn role = this.chart.post(PostId.of(post))
			.map(PostRow::role)
			.orElseThrow(() -> new NotFound("No post " + post));
		if (!mayGive(role, me)) {
			errors.rejectValue("post", "staffing.role.administrator");
		}
	}

	/** Rights of administrators are handed on by administrators only. */
	static boolean mayGive(RoleColumn role, CurrentPerson me) {
		return role != RoleColumn.ADMIN || me.may(Permission.MANAGE_ACCOUNTS);
	}

}
