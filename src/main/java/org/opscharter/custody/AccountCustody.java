package org.opscharter.custody;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.custody.CustodyRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.secrets.KeyMissing;
import org.opscharter.secrets.SecretBox;
import org.opscharter.time.BusinessTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where accounts are kept (账号保管, S2a-6.2). Where a method is told whether who
 * acts is the head of operations, the caller has asked his permissions.
 */
@Component
@Transactional
public class AccountCustody {

	private final CustodyRegister accounts;

	private final KnowingRegister knowings;

	private final SecretBox box;

	private final Directory directory;

	private final CustodyTrail trail;

	private final BusinessTime time;

	AccountCustody(CustodyRegister accounts, KnowingRegister knowings, SecretBox box, Directory directory,
			CustodyTrail trail, BusinessTime time) {
		this.accounts = accounts;
		this.knowings = knowings;
		this.box = box;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Enters an account; its custodian is told.
	 * @throws CustodyRefused if the platform has an account of this name, or an intern is
	 * to keep it
	 */
	public CustodyAccountId register(AccountPlan plan, PersonId custodian, PersonId by) {
		member(custodian);
		CustodyAccount account = new CustodyAccount(this.trail.nextNumber(), plan, custodian);
		save(account);
		this.trail.write(account, by, "registered", "");
		this.trail.tell(List.of(custodian), account, "kept/" + custodian, "kept", by);
		return account.id();
	}

	/** Puts the register right. */
	public void describe(CustodyAccountId id, AccountPlan plan, boolean head, PersonId by) {
		CustodyAccount account = kept(id, head, by);
		account.describe(plan);
		save(account);
		this.trail.write(account, by, "described", "");
	}

	/**
	 * Keeps its secret, a new one or the first. What it is stands nowhere but in the
	 * account, encrypted.
	 */
	public void keep(CustodyAccountId id, String secret, boolean head, PersonId by) {
		if (secret.isBlank()) {
			throw new CustodyRefused(Reason.SECRET_EMPTY);
		}
		CustodyAccount account = kept(id, head, by);
		account.keep(locked(secret), this.time.today());
		save(account);
		this.trail.write(account, by, "rotated", "");
	}

	/**
	 * The secret, for its custodian, the head of operations and who may know it; the look
	 * is written down with its reason.
	 * @throws CustodyRefused if he may not know it, or says no reason
	 */
	public String look(CustodyAccountId id, String reason, boolean head, PersonId by) {
		CustodyAccount account = locked(id);
		account.requireOpen();
		boolean knows = head || account.custodian().equals(by)
				|| this.knowings.findLive(id, by).filter((one) -> one.isKnownOn(this.time.today())).isPresent();
		if (!knows) {
			throw new CustodyRefused(Reason.NOT_KNOWING);
		}
		if (reason.isBlank()) {
			throw new CustodyRefused(Reason.REASON_MISSING);
		}
		String secret = opened(account.secret());
		this.trail.looked(account, by, reason.strip());
		return secret;
	}

	/**
	 * Lets somebody know it. Who works in the department knows it at once; for anybody
	 * else the head of operations is asked, and it ends on a day.
	 * @param until the last day; needed for who works elsewhere
	 */
	public void let(CustodyAccountId id, PersonId person, String reason, @Nullable LocalDate until, boolean head,
			PersonId by) {
		CustodyAccount account = kept(id, head, by);
		account.requireOpen();
		boolean outside = !this.directory.operations()
			.filter((operations) -> operations.equals(member(person).department()))
			.isPresent();
		require(account, person, reason, until, outside);
		if (outside && this.trail.heads().stream().allMatch(by::equals)) {
			throw new CustodyRefused(Reason.OWN_REQUEST);
		}
		Knowing knowing = new Knowing(id, person, outside, reason.strip(), until, by, this.time.now());
		this.knowings.saveAndFlush(knowing);
		this.trail.write(account, by, outside ? "asked" : "let", reason.strip());
		if (outside) {
			this.trail.tell(this.trail.heads(), account, "asked/" + knowing.id(), "asked", by);
		}
		else {
			this.trail.tell(List.of(person, account.custodian()), account, "let/" + knowing.id(), "let", by);
		}
	}

	/**
	 * The head of operations lets somebody of another department know it, or not.
	 */
	public void decide(CustodyAccountId id, KnowingId which, boolean yes, String words, PersonId by) {
		CustodyAccount account = locked(id);
		Knowing knowing = knowing(id, which);
		knowing.decide(yes, words, by, this.time.now());
		this.knowings.saveAndFlush(knowing);
		this.trail.write(account, by, yes ? "granted" : "refused", words.strip());
		this.trail.tell(yes ? List.of(knowing.person(), knowing.askedBy()) : List.of(knowing.askedBy()), account,
				"decided/" + which, yes ? "granted" : "refused", by);
	}

	/**
	 * Somebody no longer needs it; the custodian is asked to change what he knew.
	 */
	public void takeBack(CustodyAccountId id, KnowingId which, String why, boolean head, PersonId by) {
		CustodyAccount account = kept(id, head, by);
		end(account, knowing(id, which), why, by);
	}

	/** Somebody else keeps it, and changes what the one before knew. */
	public void handOver(CustodyAccountId id, PersonId to, boolean head, PersonId by) {
		CustodyAccount account = kept(id, head, by);
		member(to);
		if (account.custodian().equals(to)) {
			return;
		}
		account.handOver(to);
		save(account);
		this.trail.write(account, by, "handedOver", "");
		this.trail.tell(List.of(to), account, "kept/" + to + "/" + this.time.now().getEpochSecond(), "kept", by);
		this.trail.askForChange(account, by);
	}

	/** Nobody needs it any more: its secret is forgotten, nobody knows it. */
	public void close(CustodyAccountId id, String why, boolean head, PersonId by) {
		if (why.isBlank()) {
			throw new CustodyRefused(Reason.REASON_MISSING);
		}
		CustodyAccount account = kept(id, head, by);
		account.close(this.time.today());
		save(account);
		this.knowings.findLiveIn(id).forEach((knowing) -> {
			knowing.end(why, this.time.now());
			this.knowings.saveAndFlush(knowing);
		});
		this.trail.write(account, by, "closed", why.strip());
	}

	/** All that somebody kept who leaves. */
	void handOver(PersonId from, PersonId to, PersonId by) {
		this.accounts.findKeptBy(from).forEach((account) -> handOver(account.id(), to, true, by));
	}

	/** What somebody knew who leaves. */
	void forget(PersonId person, String why, PersonId by) {
		this.knowings.findLiveOf(person).forEach((knowing) -> end(locked(knowing.account()), knowing, why, by));
	}

	/**
	 * Who leaves knows nothing after his last day, whether somebody takes over or not.
	 */
	void limit(PersonId person, LocalDate lastDay) {
		this.knowings.findLiveOf(person).forEach((knowing) -> {
			knowing.endBy(lastDay);
			this.knowings.saveAndFlush(knowing);
		});
	}

	/**
	 * Who works elsewhere from a day on knows no longer what his department let him know.
	 */
	void limitMoved(PersonId person, LocalDate from) {
		boolean stays = this.directory.find(person, from).map(Member::department).equals(this.directory.operations());
		if (!stays) {
			this.knowings.findLiveOf(person).stream().filter((one) -> !one.isOutside()).forEach((knowing) -> {
				knowing.endBy(from.minusDays(1));
				this.knowings.saveAndFlush(knowing);
			});
		}
	}

	/** What was let until a day that has gone. */
	int endBefore(LocalDate day, String why) {
		List<Knowing> over = this.knowings.findOverBefore(day);
		over.forEach((knowing) -> {
			CustodyAccount account = locked(knowing.account());
			end(account, knowing, why, account.custodian());
		});
		return over.size();
	}

	private byte[] locked(String secret) {
		try {
			return this.box.lock(secret);
		}
		catch (KeyMissing ex) {
			throw new CustodyRefused(Reason.KEY_MISSING);
		}
	}

	private String opened(byte[] secret) {
		try {
			return this.box.open(secret);
		}
		catch (KeyMissing ex) {
			throw new CustodyRefused(Reason.KEY_MISSING);
		}
	}

	private void end(CustodyAccount account, Knowing knowing, String why, PersonId by) {
		boolean knew = knowing.isKnown();
		knowing.end(why, this.time.now());
		this.knowings.saveAndFlush(knowing);
		this.trail.write(account, by, "takenBack", why.strip());
		this.trail.tell(List.of(knowing.person()), account, "ended/" + knowing.id(), "ended", by);
		if (knew) {
			this.trail.askForChange(account, by);
		}
	}

	private void require(CustodyAccount account, PersonId person, String reason, @Nullable LocalDate until,
			boolean outside) {
		if (reason.isBlank()) {
			throw new CustodyRefused(Reason.REASON_MISSING);
		}
		if (outside && until == null) {
			throw new CustodyRefused(Reason.END_MISSING);
		}
		if (until != null && until.isBefore(this.time.today())) {
			throw new CustodyRefused(Reason.END_PAST);
		}
		if (account.custodian().equals(person) || this.knowings.findLive(account.id(), person).isPresent()) {
			throw new CustodyRefused(Reason.KNOWS_ALREADY);
		}
	}

	private Member member(PersonId person) {
		Member member = this.directory.find(person, this.time.today())
			.filter((one) -> one.department() != null)
			.orElseThrow(() -> new CustodyRefused(Reason.UNKNOWN_PERSON));
		if (member.isIntern()) {
			throw new CustodyRefused(Reason.INTERN);
		}
		return member;
	}

	private CustodyAccount kept(CustodyAccountId id, boolean head, PersonId by) {
		CustodyAccount account = locked(id);
		if (!head && !account.custodian().equals(by)) {
			throw new CustodyRefused(Reason.NOT_CUSTODIAN);
		}
		return account;
	}

	private void save(CustodyAccount account) {
		try {
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			throw new CustodyRefused(Reason.NAME_TAKEN);
		}
	}

	private Knowing knowing(CustodyAccountId id, KnowingId which) {
		return this.knowings.find(which, id).orElseThrow(() -> new CustodyNotFound(which));
	}

	private CustodyAccount locked(CustodyAccountId id) {
		return this.accounts.lock(id).orElseThrow(() -> new CustodyNotFound(id));
	}

}
