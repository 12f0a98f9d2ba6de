package org.opscharter.access;

import java.util.Optional;

import org.opscharter.organisation.PersonId;
import org.springframework.data.repository.Repository;

/**
 * All accounts there are.
 */
interface AccountRegister extends Repository<Account, AccountId> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(AccountId id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByPerson(PersonId person);

	long count();

}
