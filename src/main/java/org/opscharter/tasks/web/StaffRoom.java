package org.opscharter.tasks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Names people on the task pages.
 */
@Component
class StaffRoom {

	private final Directory directory;

	private final BusinessTime time;

	StaffRoom(Directory directory, BusinessTime time) {
		this.directory = directory;
		this.time = time;
	}

	Staff seenBy(CurrentPerson me) {
		LocalDate today = this.time.today();
		DepartmentId department = me.department();
		boolean heads = department != null
				&& this.directory.headsOf(department, today).stream().anyMatch((head) -> head.id().equals(me.id()));
		return new Staff(me, everybody(), heads ? department : null);
	}

	/** Those in a post; nobody else can be given work. */
	List<Member> everybody() {
		return this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> member.department() != null)
			.toList();
	}

	Map<PersonId, Member> named(Collection<@Nullable PersonId> persons) {
		return this.directory.members(persons.stream().filter(Objects::nonNull).toList(), this.time.today());
	}

	/** Oneself first, then one's department, then the others. */
	static List<Choice> choices(List<Member> everybody, CurrentPerson me) {
		List<Member> sorted = new ArrayList<>(everybody);
		sorted.sort((one, other) -> Integer.compare(distance(one, me), distance(other, me)));
		return sorted.stream()
			.map((member) -> new Choice(member.id().toString(), member.name() + " " + member.post()))
			.toList();
	}

	private static int distance(Member member, CurrentPerson me) {
		if (member.id().equals(me.id())) {
			return 0;
		}
		return Objects.equals(member.department(), me.department()) ? 1 : 2;
	}

}
