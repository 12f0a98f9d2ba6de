package org.opscharter.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface WordRegister extends Repository<ListedWord, UUID> {

	ListedWord saveAndFlush(ListedWord word);

	Optional<ListedWord> findByWordAndRemovedAtIsNull(String word);

	List<ListedWord> findByRemovedAtIsNull();

}
