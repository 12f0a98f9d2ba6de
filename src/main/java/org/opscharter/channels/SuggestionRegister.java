package org.opscharter.channels;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuggestionRegister extends Repository<ColumnSuggestion, SuggestionId> {

	ColumnSuggestion saveAndFlush(ColumnSuggestion suggestion);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from ColumnSuggestion s where s.id = :id")
	Optional<ColumnSuggestion> lock(SuggestionId id);

}
