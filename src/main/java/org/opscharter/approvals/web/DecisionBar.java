package org.opscharter.approvals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.web.DecisionForm.AnswerForm;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * What a person can decide on a request, in words, with whatever he has typed so far.
 */
@Component
class DecisionBar {

	private final Words words;

	private final Clocks clocks;

	DecisionBar(Words words, Clocks clocks) {
		this.words = words;
		this.clocks = clocks;
	}

	/** Nothing for those whose turn it is not. */
	@Nullable Decision of(Header header, List<Place> path, Map<PersonId, Member> members, ApprovalOwner owner, DecisionForm form,
			CurrentPerson me) {
		Optional<Place> mine = path.stream().filter((place) -> place.isOpenFor(me.id())).findFirst();
		if (mine.isEmpty() || !header.isPending() || !me.may(Permission.DECIDE_APPROVALS)) {
			return null;
		}
		String applicant = name(members, header.applicant());
		return new Decision(form, outcome(header, path, mine.get(), owner, members), owner.asksForAllCriteria(),
				applicant, answered(path).isEmpty() ? open(header, form) : List.of(),
				earlier(path, mine.get(), members), sections(owner, form),
				this.words.of("approvals.return.next." + header.resume(), applicant),
				(mine.get().dueAt() != null) ? this.clocks.until(mine.get().dueAt()) : null);
	}

	/** What the first decider answered, for those after him. */
	List<Criterion> answered(List<Place> path) {
		return path.stream()
			.filter((place) -> place.is("AGREED"))
			.map((place) -> Answer.read(place.answers()))
			.filter((answers) -> !answers.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.map((answer) -> criterion(answer.criterion(), answer.met(), answer.note()))
			.toList();
	}

	private List<Criterion> open(Header header, DecisionForm form) {
		return header.criteria().stream().map((key) -> {
			AnswerForm answer = form.answer(key);
			return criterion(key, answer.met(), (answer.note() != null) ? answer.note() : "");
		}).toList();
	}

	private Criterion criterion(String key, @Nullable Boolean met, String note) {
		return new Criterion(key, this.words.of("approvals.criterion." + key),
				this.words.of("approvals.criterion." + key + ".more"), met, note);
	}

	/** 同意，送周启明审批: who acts after the viewer agrees. */
	private String outcome(Header header, List<Place> path, Place mine, ApprovalOwner owner,
			Map<PersonId, Member> members) {
		Optional<Place> beside = path.stream()
			.filter((place) -> mine.mode().equals("ALL") && place.is("OPEN") && !place.person().equals(mine.person()))
			.findFirst();
		if (beside.isPresent()) {
			return this.words.of("approvals.agree.beside", name(members, beside.get().person()));
		}
		return path.stream()
			.filter((place) -> place.is("WAITING"))
			.findFirst()
			.map((place) -> this.words.of("approvals.agree.next", name(members, place.person())))
			.orElseGet(() -> this.words.of(owner.lastStepWords(), name(members, header.applicant())));
	}

	private List<Choice> earlier(List<Place> path, Place mine, Map<PersonId, Member> members) {
		return path.stream()
			.filter((place) -> place.position() < mine.position() && place.is("AGREED"))
			.map((place) -> new Choice(String.valueOf(place.position()),
					this.words.of("approvals.return.to", name(members, place.person()), place.post())))
			.toList();
	}

	private List<Section> sections(ApprovalOwner owner, DecisionForm form) {
		return owner.sections()
			.entrySet()
			.stream()
			.map((section) -> new Section(section.getKey(), this.words.of(section.getValue()),
					form.remark(section.getKey())))
			.toList();
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	/**
	 * What the viewer can decide.
	 *
	 * @param form what he has typed so far
	 * @param outcome what agreeing does
	 * @param whole whether one button meets all criteria and agrees
	 * @param criteria what he must answer
	 * @param earlier the steps he can return it to
	 * @param afterReturn what happens once the applicant has revised it
	 */
	record Decision(DecisionForm form, String outcome, boolean whole, String applicant, List<Criterion> criteria,
			List<Choice> earlier, List<Section> sections, String afterReturn, @Nullable ClockView clock) {

		public long open() {
			return this.criteria.stream().filter((criterion) -> criterion.met() == null).count();
		}

		public boolean said() {
			return this.form.words() != null && !this.form.words().isBlank();
		}

		public boolean remarked() {
			return this.sections.stream().anyMatch((section) -> !section.words().isEmpty());
		}

	}

	/**
	 * A criterion with its answer; {@code met} is null while it is open.
	 */
	record Criterion(String key, String label, String more, @Nullable Boolean met, String note) {

		/** 不符合 without the note it needs. */
		public boolean lacksNote() {
			return Boolean.FALSE.equals(this.met) && this.note.isBlank();
		}

	}

	/**
	 * A section one can remark on.
	 */
	record Section(String key, String label, String words) {

	}

}
