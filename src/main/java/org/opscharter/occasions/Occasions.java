package org.opscharter.occasions;

import java.util.List;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelNotFound;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.occasions.OccasionRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where occasions are written down, weighed and told (重大事项, C28).
 */
@Component
@Transactional
public class Occasions {

	private final OccasionRegister register;

	private final OccasionRules rules;

	private final NoticesOwed notices;

	private final ChannelDirectory channels;

	private final Directory directory;

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final BusinessTime time;

	Occasions(OccasionRegister register, OccasionRules rules, NoticesOwed notices, ChannelDirectory channels,
			Directory directory, ActivityLog activity, Notifier notifier, Numbers numbers, BusinessTime time) {
		this.register = register;
		this.rules = rules;
		this.notices = notices;
		this.channels = channels;
		this.directory = directory;
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.time = time;
	}

	/**
	 * Writes an occasion down.
	 * @param major whether it is claimed to be major; the head of operations is told
	 */
	public OccasionId write(OccasionPlan plan, boolean major, PersonId by) {
		requireMember(plan.owner());
		Occasion occasion = new Occasion(this.numbers.next("HD", this.time.today().getYear()), plan, by,
				this.time.now());
		this.register.saveAndFlush(occasion);
		record(occasion, by, "written", "");
		if (major) {
			claim(occasion.id(), by);
		}
		return occasion.id();
	}

	/**
	 * Puts it better; what must still be told falls due by the new days.
	 */
	public void replan(OccasionId id, OccasionPlan plan, PersonId by) {
		requireMember(plan.owner());
		Occasion occasion = locked(id);
		occasion.replan(plan);
		this.register.saveAndFlush(occasion);
		this.notices.move(occasion, this.rules);
		record(occasion, by, "replanned", "");
	}

	/**
	 * Its author says that it is major.
	 */
	public void claim(OccasionId id, PersonId by) {
		Occasion occasion = locked(id);
		occasion.claim();
		this.register.saveAndFlush(occasion);
		record(occasion, by, "claimed", "");
		List<PersonId> heads = this.directory.operations()
			.map((department) -> this.directory.headsOf(department, this.time.today()))
			.orElse(List.of())
			.stream()
			.map(Member::id)
			.filter((head) -> !head.equals(by))
			.toList();
		tell(heads, occasion, "claimed");
	}

	/**
	 * The head of operations confirms that it is major: from now on it must be told.
	 */
	public void confirm(OccasionId id, PersonId by) {
		Occasion occasion = locked(id);
		occasion.confirm(by, this.time.now());
		this.register.saveAndFlush(occasion);
		record(occasion, by, "confirmed", "");
		List<OccasionRules.Telling> owed = this.rules.owed(occasion);
		this.notices.open(occasion, owed);
		this.notices.settleWhatWasTold(occasion, by);
		tell(owed.stream().map(OccasionRules.Telling::owner).distinct().filter((owner) -> !owner.equals(by)).toList(),
				occasion, "confirmed");
	}

	/**
	 * The head of operations says that it is not major, and why.
	 */
	public void deny(OccasionId id, String words, PersonId by) {
		Occasion occasion = locked(id);
		occasion.deny(words, by, this.time.now());
		this.register.saveAndFlush(occasion);
		record(occasion, by, "denied", words.strip());
		tell(List.of(occasion.writtenBy()), occasion, "denied");
	}

	/**
	 * A promotion begins. If it was to be told and has not been, only the head of
	 * operations lets it begin, with a reason (S2a-4.5.3, S2a-5.5.3).
	 * @param head whether he who starts it heads operations
	 * @throws OccasionRefused if its notice is missing
	 */
	public void start(OccasionId id, String words, boolean head, PersonId by) {
		Occasion occasion = locked(id);
		boolean missing = !this.notices.open(id).isEmpty();
		if (missing && (!head || words.isBlank())) {
			throw new OccasionRefused(Reason.NOTICE_MISSING);
		}
		occasion.start(missing ? words : "", this.time.now());
		this.register.saveAndFlush(occasion);
		record(occasion, by, missing ? "startedUntold" : "started", missing ? words.strip() : "");
	}

	/**
	 * It does not take place; nothing about it is owed any more.
	 */
	public void cancel(OccasionId id, String words, PersonId by) {
		Occasion occasion = locked(id);
		occasion.cancel(words);
		this.register.saveAndFlush(occasion);
		this.notices.cancel(occasion, words.strip(), by);
		record(occasion, by, "cancelled", words.strip());
	}

	/**
	 * A publication has told of it, in whose transaction this is called: T04–T07 are
	 * settled where it fulfils them. Telling it twice does nothing more.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void told(OccasionId id, ChannelUpdate update) {
		Occasion occasion = locked(id);
		ChannelCard channel = this.channels.channel(update.channel())
			.orElseThrow(() -> new ChannelNotFound(update.channel()));
		this.notices.told(occasion, update, channel.channelClass());
	}

	private void requireMember(PersonId owner) {
		if (this.directory.find(owner, this.time.today()).map(Member::department).isEmpty()) {
			throw new OccasionRefused(Reason.UNKNOWN_PERSON);
		}
	}

	private void record(Occasion occasion, PersonId by, String deed, String words) {
		this.activity.record(new Activity(
				occasion.subject(), by, "activity.occasion." + deed, (occasion.kind() == OccasionKind.PROMOTION)
						? OccasionRules.PROMOTION_WEBSITE : OccasionRules.EVENT_WEBSITE,
				null, null, words, this.time.now()));
	}

	private void tell(List<PersonId> persons, Occasion occasion, String what) {
		this.notifier.tell(persons,
				new Notice("occasion/%s/%s/%d".formatted(occasion.id(), what, this.time.now().getEpochSecond()),
						"occasions.notice." + what, List.of(occasion.subject().title()), occasion.subject().link(),
						(occasion.kind() == OccasionKind.PROMOTION) ? OccasionRules.PROMOTION_WEBSITE
								: OccasionRules.EVENT_WEBSITE),
				this.time.now());
	}

	private Occasion locked(OccasionId id) {
		return this.register.lock(id).orElseThrow(() -> new OccasionNotFound(id));
	}

}
