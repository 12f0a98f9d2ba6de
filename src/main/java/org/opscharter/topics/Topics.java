package org.opscharter.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ColumnCard;
import org.opscharter.channels.ColumnId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.topics.TopicRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of the topic pool (选题库): open to all who write; whoever answers for the
 * column, or was sent the lead, takes it up.
 */
@Component
@Transactional
public class Topics {

	private final TopicRegister register;

	private final Recipients recipients;

	private final Keywords keywords;

	private final ChannelDirectory channels;

	private final Directory directory;

	private final TopicTrail trail;

	private final BusinessTime time;

	Topics(TopicRegister register, Recipients recipients, Keywords keywords, ChannelDirectory channels,
			Directory directory, TopicTrail trail, BusinessTime time) {
		this.register = register;
		this.recipients = recipients;
		this.keywords = keywords;
		this.channels = channels;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Puts something into the pool. Those a lead is sent to are told; of an inquiry, the
	 * head of operations.
	 * @param terms what people would search for, as typed
	 * @throws TopicRefused if a lead goes to nobody, or the column is not in use
	 */
	public String file(TopicPlan plan, Collection<String> terms, PersonId by) {
		require(plan);
		Topic topic = new Topic(this.trail.nextNumber(), plan, by, this.time.now());
		this.register.saveAndFlush(topic);
		this.keywords.link(topic.id(), terms, by);
		this.trail.write(topic, by, "filed", null, "");
		if (plan.kind() == TopicKind.LEAD) {
			this.recipients.send(topic.id(), plan.recipients());
			this.trail.tell(plan.recipients(), topic, "lead", this.trail.nameOf(by), by);
		}
		if (plan.kind() == TopicKind.INQUIRY) {
			this.trail.tell(this.trail.heads(), topic, "asked", this.trail.nameOf(by), by);
		}
		return topic.number();
	}

	/**
	 * The head of operations answers an inquiry: it may be written, or not, and why.
	 */
	public void answer(TopicId id, boolean granted, String words, PersonId by) {
		Topic topic = locked(id);
		TopicStatus before = topic.status();
		if (granted) {
			topic.grant(words, by, this.time.now());
		}
		else {
			topic.refuse(words, by, this.time.now());
		}
		this.register.saveAndFlush(topic);
		this.trail.write(topic, by, granted ? "granted" : "refused", before, words.strip());
		this.trail.tell(List.of(topic.filedBy()), topic, granted ? "granted" : "refused", words, by);
	}

	/**
	 * Whoever may take it up is about to.
	 * @throws TopicRefused if it is not in reserve, or not his to take up
	 */
	public Topic taken(TopicId id, boolean head, PersonId by) {
		Topic topic = locked(id);
		topic.requireOpen();
		if (!head && !this.recipients.of(id).contains(by) && !tends(topic.column(), by)) {
			throw new TopicRefused(Reason.NOT_TAKER);
		}
		return topic;
	}

	/**
	 * A draft has come of it; whoever filed it is told.
	 * @param draft the number of the draft
	 */
	public void adopt(TopicId id, String draft, PersonId by) {
		Topic topic = locked(id);
		TopicStatus before = topic.status();
		topic.adopt(draft, by, this.time.now());
		this.register.saveAndFlush(topic);
		this.trail.write(topic, by, "adopted", before, draft);
		this.trail.tell(List.of(topic.filedBy()), topic, "adopted", this.trail.nameOf(by), by);
	}

	/**
	 * He it was sent to leaves it to the others.
	 */
	public void passOver(TopicId id, PersonId by) {
		Topic topic = locked(id);
		topic.requireOpen();
		if (!this.recipients.passOver(id, by, this.time.now())) {
			throw new TopicRefused(Reason.NOT_RECIPIENT);
		}
		this.trail.write(topic, by, "passedOver", null, "");
	}

	/**
	 * It is taken out of the pool, with a reason, by who filed it, who answers for the
	 * column, or the head of operations.
	 */
	public void drop(TopicId id, String why, boolean head, PersonId by) {
		Topic topic = kept(id, head, by);
		TopicStatus before = topic.status();
		topic.drop(why, by, this.time.now());
		this.register.saveAndFlush(topic);
		this.trail.write(topic, by, "dropped", before, why.strip());
		this.trail.tell(List.of(topic.filedBy()), topic, "dropped", why, by);
	}

	/**
	 * It is put back.
	 */
	public void reopen(TopicId id, boolean head, PersonId by) {
		Topic topic = kept(id, head, by);
		TopicStatus before = topic.status();
		topic.reopen(by, this.time.now());
		this.register.saveAndFlush(topic);
		this.trail.write(topic, by, "reopened", before, "");
	}

	/**
	 * Somebody would like to see it written, or no longer would (S2a-1.2c).
	 */
	public void vote(TopicId id, PersonId by) {
		locked(id).requireOpen();
		this.recipients.vote(id, by);
	}

	/**
	 * What people would search for.
	 */
	public void tag(TopicId id, Collection<String> terms, PersonId by) {
		Topic topic = locked(id);
		this.keywords.link(topic.id(), terms, by);
		this.trail.write(topic, by, "tagged", null, String.join("、", terms));
	}

	private Topic kept(TopicId id, boolean head, PersonId by) {
		Topic topic = locked(id);
		boolean keeps = head || topic.filedBy().equals(by) || (topic.column() != null && tends(topic.column(), by));
		if (!keeps) {
			throw new TopicRefused(Reason.NOT_KEEPER);
		}
		return topic;
	}

	/** Whether he answers for the column, or, where it is for any, for one at all. */
	private boolean tends(@Nullable UUID column, PersonId person) {
		return this.channels.inUse()
			.stream()
			.filter((channel) -> column == null || hasColumn(channel, column))
			.anyMatch((channel) -> answerers(channel, column).contains(person));
	}

	private static boolean hasColumn(ChannelCard channel, UUID column) {
		return channel.columns().stream().anyMatch((one) -> one.id().id().equals(column));
	}

	private static List<PersonId> answerers(ChannelCard channel, @Nullable UUID column) {
		List<PersonId> persons = new ArrayList<>(channel.deputies());
		persons.add(channel.owner());
		Stream<ColumnCard> columns = channel.columns()
			.stream()
			.filter((one) -> column == null || one.id().id().equals(column));
		columns.map(ColumnCard::owner).filter((owner) -> owner != null).forEach(persons::add);
		return persons;
	}

	private void require(TopicPlan plan) {
		if (plan.kind() == TopicKind.LEAD && plan.recipients().isEmpty()) {
			throw new TopicRefused(Reason.NO_RECIPIENT);
		}
		if (this.directory.members(plan.recipients(), this.time.today()).size() < plan.recipients().size()) {
			throw new TopicRefused(Reason.UNKNOWN_PERSON);
		}
		if (plan.column() != null
				&& this.channels.column(new ColumnId(plan.column())).filter(ColumnCard::standing).isEmpty()) {
			throw new TopicRefused(Reason.UNKNOWN_COLUMN);
		}
	}

	private Topic locked(TopicId id) {
		return this.register.lock(id).orElseThrow(() -> new TopicNotFound(id));
	}

}
