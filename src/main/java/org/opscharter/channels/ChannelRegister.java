package org.opscharter.channels;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChannelRegister extends Repository<Channel, ChannelId> {

	Channel saveAndFlush(Channel channel);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Channel c where c.id = :id")
	Optional<Channel> lock(ChannelId id);

	@Query("select c from Channel c where c.closedOn is null and c.owner = :owner order by c.id")
	List<Channel> findInUseOf(PersonId owner);

}
