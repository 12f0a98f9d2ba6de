package org.opscharter.outlets;

import java.util.List;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to outlets, and tells those who must act.
 */
@Component
class OutletTrail {

	/** 经理审核后由各负责人自行发布. */
	static final ClauseId RELEASE = ClauseId.of("S2a-6.3");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final ChannelDirectory channels;

	private final BusinessTime time;

	OutletTrail(ActivityLog activity, Notifier notifier, ChannelDirectory channels, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.channels = channels;
		this.time = time;
	}

	void write(Outlet outlet, String channel, PersonId by, String deed) {
		this.activity.record(new Activity(outlet.subject(channel), by, "activity.outlet." + deed, RELEASE, null, null,
				"", this.time.now()));
	}

	/**
	 * Who answers for the channel and who opened the outlet learn that a piece is not
	 * out.
	 */
	void stuck(Delivery delivery, Outlet outlet) {
		ChannelId id = new ChannelId(outlet.channel());
		ChannelCard channel = this.channels.channels(List.of(id)).get(id);
		this.notifier.tell(List.of(channel.owner(), outlet.openedBy()).stream().distinct().toList(),
				new Notice("outlet/%s/stuck/%s".formatted(delivery.id(), this.time.now().getEpochSecond()),
						"outlets.notice.stuck", List.of(delivery.title(), channel.name()), "/content/deliveries",
						RELEASE),
				this.time.now());
	}

}
