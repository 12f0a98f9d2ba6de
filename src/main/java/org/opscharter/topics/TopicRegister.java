package org.opscharter.topics;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRegister extends Repository<Topic, TopicId> {

	Topic saveAndFlush(Topic topic);

	Optional<Topic> findById(TopicId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Topic t where t.id = :id")
	Optional<Topic> lock(TopicId id);

}
