package org.opscharter.content;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ColumnCard;
import org.opscharter.organisation.PersonId;

/**
 * Where a piece is to appear, as the register of channels has it today.
 *
 * @param target what the draft says
 * @param channel the channel; none where it is not registered or no longer in use
 * @param column the column; none where there is none, or it is closed
 */
public record Place(Target target, @Nullable ChannelCard channel, @Nullable ColumnCard column) {

	/**
	 * Whether it can carry anything now.
	 */
	public boolean isOpen() {
		return this.channel != null && (this.target.column() == null || this.column != null);
	}

	/**
	 * Who answers for it: of a column its owner, else the owner of the channel.
	 */
	public @Nullable PersonId owner() {
		if (this.channel == null) {
			return null;
		}
		return (this.column != null) ? this.column.owner() : this.channel.owner();
	}

	/**
	 * Whether this person answers for it, or stands in for the owner of the channel.
	 */
	public boolean isTendedBy(PersonId person) {
		return person.equals(owner())
				|| (this.column == null && this.channel != null && this.channel.isTendedBy(person));
	}

	/**
	 * What people call it: 官网 招聘.
	 */
	public String name() {
		if (this.channel == null) {
			return "—";
		}
		return (this.column != null) ? this.channel.name() + " " + this.column.name() : this.channel.name();
	}

	/**
	 * What people call the channel.
	 */
	public String channelName() {
		return (this.channel != null) ? this.channel.name() : "—";
	}

	public UUID channelId() {
		return this.target.channel();
	}

	boolean isWebsite() {
		return this.channel != null && this.channel.channelClass() == ChannelClass.WEBSITE;
	}

}
