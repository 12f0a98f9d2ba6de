package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.Participant;
import org.opscharter.execution.Phase;
import org.opscharter.execution.Plan;
import org.opscharter.execution.ResourceNeed;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * The plan as typed: whatever cannot be kept is shown again.
 *
 * @param version the version of the project the writer has in front of him
 */
record PlanForm(String version, String strategy, String channels, String resourcing, Map<String, PhaseForm> phases,
		Map<String, MateForm> team, Map<String, NeedForm> resources) {

	private static final int WORDS = 2000;

	PlanForm(@Nullable String version, @Nullable String strategy, @Nullable String channels,
			@Nullable String resourcing, @Nullable Map<String, PhaseForm> phases, @Nullable Map<String, MateForm> team,
			@Nullable Map<String, NeedForm> resources) {
		this.version = Typed.text(version);
		this.strategy = Typed.text(strategy);
		this.channels = Typed.text(channels);
		this.resourcing = Typed.text(resourcing);
		this.phases = (phases != null) ? phases : Map.of();
		this.team = (team != null) ? team : Map.of();
		this.resources = (resources != null) ? resources : Map.of();
	}

	static PlanForm of(Plan plan, int version) {
		Map<String, PhaseForm> phases = new LinkedHashMap<>();
		plan.phases()
			.forEach((phase) -> phases.put(String.valueOf(phases.size()), new PhaseForm(phase.id().toString(),
					phase.name(), phase.starts().toString(), phase.ends().toString(), phase.purpose())));
		Map<String, MateForm> team = new LinkedHashMap<>();
		plan.team()
			.forEach((mate) -> team.put(String.valueOf(team.size()),
					new MateForm(mate.person().toString(), mate.duty())));
		Map<String, NeedForm> resources = new LinkedHashMap<>();
		plan.resources()
			.forEach((need) -> resources.put(String.valueOf(resources.size()),
					new NeedForm(need.what(), need.howMuch(), need.confirmed() ? "true" : "")));
		return new PlanForm(String.valueOf(version), plan.strategy(), plan.channels(), plan.resourcing(), phases, team,
				resources);
	}

	public List<PhaseForm> phaseRows() {
		return Typed.rows(this.phases, PhaseForm::isBlank);
	}

	public List<MateForm> mateRows() {
		return Typed.rows(this.team, MateForm::isBlank);
	}

	public List<NeedForm> needRows() {
		return Typed.rows(this.resources, NeedForm::isBlank);
	}

	/** The plan, as far as it can be understood; what cannot is a problem. */
	Plan plan(Problems problems) {
		problems.length("strategy", this.strategy, WORDS);
		problems.length("channels", this.channels, WORDS);
		problems.length("resourcing", this.resourcing, WORDS);
		problems.require(phaseRows().size() <= 20 && mateRows().size() <= 40 && needRows().size() <= 40,
				"phases[0].name", "many");
		List<Phase> phases = new ArrayList<>();
		for (int at = 0; at < phaseRows().size(); at++) {
			phaseRows().get(at).phase("phases[" + at + "].", problems).ifPresent(phases::add);
		}
		List<Participant> team = new ArrayList<>();
		for (int at = 0; at < mateRows().size(); at++) {
			mateRows().get(at).participant("team[" + at + "].", problems).ifPresent(team::add);
		}
		List<ResourceNeed> resources = new ArrayList<>();
		for (int at = 0; at < needRows().size(); at++) {
			resources.add(needRows().get(at).need("resources[" + at + "].", problems));
		}
		return new Plan(this.strategy, this.channels, this.resourcing, phases, team, resources);
	}

	/**
	 * A phase as typed.
	 */
	record PhaseForm(String id, String name, String starts, String ends, String purpose) {

		PhaseForm(@Nullable String id, @Nullable String name, @Nullable String starts, @Nullable String ends,
				@Nullable String purpose) {
			this.id = Typed.text(id);
			this.name = Typed.text(name);
			this.starts = Typed.text(starts);
			this.ends = Typed.text(ends);
			this.purpose = Typed.text(purpose);
		}

		boolean isBlank() {
			return (this.name + this.starts + this.ends + this.purpose).isEmpty();
		}

		Optional<Phase> phase(String field, Problems problems) {
			problems.text(field + "name", this.name, 60);
			problems.length(field + "purpose", this.purpose, 500);
			Optional<LocalDate> from = Typed.day(this.starts);
			Optional<LocalDate> to = Typed.day(this.ends);
			problems.require(from.isPresent(), field + "starts", "day");
			problems.require(to.isPresent(), field + "ends", "day");
			if (from.isEmpty() || to.isEmpty()) {
				return Optional.empty();
			}
			problems.require(!to.get().isBefore(from.get()), field + "ends", "endsEarly", this.starts.substring(5));
			return Optional.of(Typed.id(this.id)
				.map((known) -> new Phase(known, this.name, from.get(), to.get(), this.purpose))
				.orElseGet(() -> Phase.of(this.name, from.get(), to.get(), this.purpose)));
		}

	}

	/**
	 * One of the team as typed.
	 */
	record MateForm(String person, String duty) {

		MateForm(@Nullable String person, @Nullable String duty) {
			this.person = Typed.text(person);
			this.duty = Typed.text(duty);
		}

		boolean isBlank() {
			return (this.person + this.duty).isEmpty();
		}

		Optional<Participant> participant(String field, Problems problems) {
			problems.length(field + "duty", this.duty, 200);
			problems.require(Typed.id(this.person).isPresent(), field + "person", "person");
			// The desk finds out which department he belongs to.
			return Typed.id(this.person)
				.map((id) -> new Participant(new PersonId(id), new DepartmentId(id), this.duty));
		}

	}

	/**
	 * A resource as typed.
	 */
	record NeedForm(String what, String howMuch, String confirmed) {

		NeedForm(@Nullable String what, @Nullable String howMuch, @Nullable String confirmed) {
			this.what = Typed.text(what);
			this.howMuch = Typed.text(howMuch);
			this.confirmed = Typed.text(confirmed);
		}

		boolean isBlank() {
			return (this.what + this.howMuch + this.confirmed).isEmpty();
		}

		ResourceNeed need(String field, Problems problems) {
			problems.text(field + "what", this.what, 120);
			problems.length(field + "howMuch", this.howMuch, 60);
			return new ResourceNeed(this.what, this.howMuch, this.confirmed.equals("true"));
		}

	}

}
