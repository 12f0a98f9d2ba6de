package org.opscharter.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueTimes;
import org.springframework.stereotype.Component;

/**
 * Who can owe a task, in which department, and which superior hears of an important one.
 */
@Component
class Owners {

	private final Directory directory;

	private final DueTimes dueTimes;

	private final TaskTrail trail;

	private final BusinessTime time;

	Owners(Directory directory, DueTimes dueTimes, TaskTrail trail, BusinessTime time) {
		this.directory = directory;
		this.dueTimes = dueTimes;
		this.trail = trail;
		this.time = time;
	}

	Instant endOf(LocalDate due) {
		return this.dueTimes.endOf(due);
	}

	/**
	 * The department of the owner.
	 * @param before who owed it until now; he may keep it even if he has left
	 */
	@Nullable DepartmentId departmentOf(PersonId owner, @Nullable PersonId before) {
		LocalDate today = this.time.today();
		Member member = this.directory.find(owner, today).orElseThrow(() -> new TaskRefused(Reason.OWNER_UNKNOWN));
		if (!owner.equals(before) && !this.directory.gone(List.of(owner), today).isEmpty()) {
			throw new TaskRefused(Reason.OWNER_HAS_LEFT, member.name());
		}
		return member.department();
	}

	/**
	 * Nobody outside a department gives its people work: its superiors do, and for a
	 * project its liaison names the person (S0-8.3a).
	 */
	void requireHandsTo(PersonId owner, PersonId by) {
		LocalDate today = this.time.today();
		Member member = this.directory.find(owner, today).orElseThrow(() -> new TaskRefused(Reason.OWNER_UNKNOWN));
		boolean colleague = this.directory.find(by, today)
			.filter((giver) -> giver.department() != null && giver.department().equals(member.department()))
			.isPresent();
		if (!colleague && this.directory.superiorsOf(owner, today).stream().noneMatch((one) -> one.id().equals(by))) {
			throw new TaskRefused(Reason.OWNER_ELSEWHERE, member.name());
		}
	}

	/**
	 * Lays an important task before the owner's direct superior, once for each owner; not
	 * when he handed it out himself (S0-7.3b).
	 */
	void report(Task task, @Nullable NewTask before, PersonId by) {
		boolean same = before != null && before.important() && before.owner().equals(task.owner());
		if (!task.wanted().important() || same) {
			return;
		}
		this.directory.superiorsOf(task.owner(), this.time.today())
			.stream()
			.findFirst()
			.map(Member::id)
			.filter((superior) -> !superior.equals(by))
			.ifPresent((superior) -> {
				task.reportTo(superior);
				this.trail.reported(task, superior, by);
			});
	}

}
