package org.opscharter.channels;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ColumnRegister extends Repository<MediaColumn, ColumnId> {

	MediaColumn saveAndFlush(MediaColumn column);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from MediaColumn c where c.id = :id")
	Optional<MediaColumn> lock(ColumnId id);

	@Query("select c from MediaColumn c where c.channel = :channel and c.closedAt is null order by c.openedAt")
	List<MediaColumn> findStandingIn(ChannelId channel);

	@Query("select c from MediaColumn c where c.owner = :owner and c.closedAt is null order by c.id")
	List<MediaColumn> findStandingOf(PersonId owner);

}
