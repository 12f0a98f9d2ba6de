package org.opscharter.obligations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.opscharter.obligations.WaiverRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where people ask to have something owed waived, and where their superiors
 * decide (X05).
 */
@Component
@Transactional
public class Waivers {

	private final WaiverRegister register;

	private final Ledger ledger;

	private final WaivingRules rules;

	private final ObligationTrail trail;

	private final WaiverNotices notices;

	private final BusinessTime time;

	Waivers(WaiverRegister register, Ledger ledger, WaivingRules rules, ObligationTrail trail, WaiverNotices notices,
			BusinessTime time) {
		this.register = register;
		this.ledger = ledger;
		this.rules = rules;
		this.trail = trail;
		this.notices = notices;
		this.time = time;
	}

	/**
	 * Who owes it asks, at the latest three working days after the time was over.
	 * @throws WaiverRefused when a rule says no
	 */
	public WaiverId ask(ObligationId id, WaiverReason reason, String words, PersonId by) {
		Obligation obligation = find(id);
		if (!obligation.owner().equals(by)) {
			throw new WaiverRefused(Reason.NOT_OWNER);
		}
		WaivingRules.requireOpenToWaiving(obligation);
		this.rules.requireTime(obligation);
		if (words.isBlank()) {
			throw new WaiverRefused(Reason.WORDS_MISSING);
		}
		if (this.register.findOpen(id).isPresent()) {
			throw new WaiverRefused(Reason.ASKED_ALREADY);
		}
		Waiver waiver = new Waiver(obligation, reason, words, by, this.rules.deciderFor(by), this.time.now());
		this.register.save(waiver);
		this.trail.write(obligation, by, "waiverAsked", obligation.state(), words);
		this.notices.asked(waiver, obligation);
		return waiver.id();
	}

	/**
	 * The superior lets it pass.
	 */
	public void grant(WaiverId id, String answer, PersonId by) {
		Waiver waiver = waiver(id);
		Obligation obligation = find(waiver.obligation());
		waiver.grant(answer, by, this.time.now());
		waive(obligation, answer, by);
		this.notices.decided(waiver, obligation);
	}

	/**
	 * The superior does not, and says why.
	 */
	public void refuse(WaiverId id, String answer, PersonId by) {
		Waiver waiver = waiver(id);
		Obligation obligation = find(waiver.obligation());
		waiver.refuse(answer, by, this.time.now());
		this.trail.write(obligation, by, "waiverRefused", obligation.state(), answer);
		this.notices.decided(waiver, obligation);
	}

	/**
	 * Who asked takes it back before it is decided.
	 */
	public void withdraw(WaiverId id, PersonId by) {
		Waiver waiver = waiver(id);
		waiver.withdraw(by, this.time.now());
		this.trail.write(find(waiver.obligation()), by, "waiverWithdrawn", null, "");
	}

	/**
	 * A superior lets several pass at once, such as all that fall into a holiday; all or
	 * none. What nobody has asked for passes no later than it could be asked for.
	 * @throws WaiverRefused when one of them is his own, not his to decide, or over for
	 * too long
	 */
	public int grantAll(Collection<ObligationId> ids, WaiverReason reason, String words, PersonId by) {
		if (ids.isEmpty()) {
			throw new WaiverRefused(Reason.NOTHING_CHOSEN);
		}
		if (words.isBlank()) {
			throw new WaiverRefused(Reason.WORDS_MISSING);
		}
		List<ObligationId> ordered = ids.stream()
			.distinct()
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		ordered.forEach((id) -> grantOne(find(id), reason, words, by));
		return ordered.size();
	}

	/**
	 * Whether a waiver of this row can be asked for now.
	 */
	@Transactional(readOnly = true)
	public boolean mayBeAsked(ObligationId id) {
		return this.ledger.findById(id)
			.filter((obligation) -> obligation.state().successors().contains(ObligationState.WAIVED))
			.filter((obligation) -> !this.time.now().isAfter(closes(obligation.dueAt())))
			.isPresent();
	}

	/**
	 * Until when a waiver of what was due then can be asked for.
	 */
	public Instant closes(Instant due) {
		return this.rules.closes(due);
	}

	private void grantOne(Obligation obligation, WaiverReason reason, String words, PersonId by) {
		WaivingRules.requireOpenToWaiving(obligation);
		if (obligation.owner().equals(by)) {
			throw new WaiverRefused(Reason.OWN, obligation.matter().title());
		}
		if (!this.rules.deciderFor(obligation.owner()).equals(by)) {
			throw new WaiverRefused(Reason.NOT_DECIDER, obligation.matter().title());
		}
		Waiver waiver = this.register.findOpen(obligation.id()).orElseGet(() -> {
			this.rules.requireTime(obligation);
			return this.register.save(new Waiver(obligation, reason, words, by, by, this.time.now()));
		});
		waiver.grant(words, by, this.time.now());
		waive(obligation, words, by);
		this.notices.decided(waiver, obligation);
	}

	private void waive(Obligation obligation, String words, PersonId by) {
		WaivingRules.requireOpenToWaiving(obligation);
		ObligationState before = obligation.state();
		obligation.waive();
		this.trail.write(obligation, by, "waived", before, words);
	}

	private Obligation find(ObligationId id) {
		return this.ledger.lock(id).orElseThrow(() -> new ObligationNotFound(id));
	}

	private Waiver waiver(WaiverId id) {
		return this.register.lock(id).orElseThrow(() -> new ObligationNotFound(id));
	}

}
