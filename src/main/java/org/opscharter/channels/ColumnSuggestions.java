package org.opscharter.channels;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where the staff suggest columns (栏目建议) and the head of operations answers
 * (S2a-4.1b, S2a-5.1b; S2c-4.2 leaves it open, C07).
 */
@Component
@Transactional
public class ColumnSuggestions {

	private final SuggestionRegister suggestions;

	private final ChannelRegister channels;

	private final ChannelColumns columns;

	private final Directory directory;

	private final ChannelTrail trail;

	private final BusinessTime time;

	ColumnSuggestions(SuggestionRegister suggestions, ChannelRegister channels, ChannelColumns columns,
			Directory directory, ChannelTrail trail, BusinessTime time) {
		this.suggestions = suggestions;
		this.channels = channels;
		this.columns = columns;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Suggests a column; the head of operations is told.
	 * @param name at most 40 characters
	 * @param reason why the channel should have it
	 * @throws ChannelRefused if the channel is closed, no reason is given, or the same
	 * column waits for an answer already
	 */
	public SuggestionId suggest(ChannelId id, String name, String reason, PersonId by) {
		Channel channel = this.channels.lock(id).orElseThrow(() -> new ChannelNotFound(id));
		channel.requireOpen();
		if (reason.isBlank()) {
			throw new ChannelRefused(Reason.REASON_MISSING);
		}
		ColumnSuggestion suggestion = new ColumnSuggestion(id, name.strip(), reason.strip(), by, this.time.now());
		try {
			this.suggestions.saveAndFlush(suggestion);
		}
		catch (DataIntegrityViolationException ex) {
			throw new ChannelRefused(Reason.SUGGESTED_ALREADY);
		}
		Subject subject = suggestion.subject(channel.number());
		this.trail.suggestion(subject, by, "made", reason.strip());
		this.trail.tell(heads(), subject, "suggested", channel.name(), by);
		return suggestion.id();
	}

	/**
	 * Takes it up: the column is created, he who suggested it is told.
	 * @throws ChannelRefused as {@link ChannelColumns#create} does, or if it is answered
	 */
	public ColumnId adopt(SuggestionId id, ColumnPlan plan, @Nullable PersonId owner, PersonId by) {
		ColumnSuggestion suggestion = locked(id);
		suggestion.requirePending();
		ColumnId column = this.columns.create(suggestion.channel(), plan, owner, by);
		suggestion.adopt(column, by, this.time.now());
		answered(suggestion, "adopted", "", by);
		return column;
	}

	/**
	 * Says no, and why; he who suggested it is told.
	 * @throws ChannelRefused if no reason is given, or it is answered
	 */
	public void decline(SuggestionId id, String why, PersonId by) {
		ColumnSuggestion suggestion = locked(id);
		suggestion.decline(why, by, this.time.now());
		answered(suggestion, "declined", why.strip(), by);
	}

	private void answered(ColumnSuggestion suggestion, String how, String words, PersonId by) {
		this.suggestions.saveAndFlush(suggestion);
		Channel channel = this.channels.lock(suggestion.channel())
			.orElseThrow(() -> new ChannelNotFound(suggestion.channel()));
		Subject subject = suggestion.subject(channel.number());
		this.trail.suggestion(subject, by, how, words);
		this.trail.tell(List.of(suggestion.suggestedBy()), subject, how, words.isEmpty() ? channel.name() : words, by);
	}

	private List<PersonId> heads() {
		return this.directory.operations()
			.map((department) -> this.directory.headsOf(department, this.time.today()))
			.orElse(List.of())
			.stream()
			.map(Member::id)
			.toList();
	}

	private ColumnSuggestion locked(SuggestionId id) {
		return this.suggestions.lock(id).orElseThrow(() -> new ChannelNotFound(id));
	}

}
