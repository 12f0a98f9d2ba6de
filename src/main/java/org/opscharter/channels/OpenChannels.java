package org.opscharter.channels;

import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The channels and columns somebody who leaves answers for; they go to whoever is named.
 */
@Component
@Order(40)
class OpenChannels implements OpenWork {

	private final JdbcClient jdbc;

	private final Channels channels;

	private final ChannelColumns columns;

	OpenChannels(JdbcClient jdbc, Channels channels, ChannelColumns columns) {
		this.jdbc = jdbc;
		this.channels = channels;
		this.columns = columns;
	}

	@Override
	public String label() {
		return "channels.owned";
	}

	@Override
	public int countFor(PersonId person) {
		return this.jdbc.sql("""
				select (select count(*) from channels.channel c where c.owner_id = :person and c.closed_on is null)
				     + (select count(*) from channels.media_column m where m.owner_id = :person and m.closed_at is null)
				""").param("person", person.id()).query(Integer.class).single();
	}

	@Override
	@Transactional
	public void handOver(PersonId from, PersonId to, PersonId by) {
		this.channels.handOver(from, to, by);
		this.columns.handOver(from, to, by);
	}

}
