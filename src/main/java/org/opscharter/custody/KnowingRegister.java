package org.opscharter.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnowingRegister extends Repository<Knowing, KnowingId> {

	Knowing saveAndFlush(Knowing knowing);

	@Query("select k from Knowing k where k.id = :id and k.account = :account")
	Optional<Knowing> find(KnowingId id, CustodyAccountId account);

	@Query("select k from Knowing k where k.account = :account and k.person = :person and k.status in (ASKED, KNOWING)")
	Optional<Knowing> findLive(CustodyAccountId account, PersonId person);

	@Query("select k from Knowing k where k.person = :person and k.status in (ASKED, KNOWING) order by k.askedAt")
	List<Knowing> findLiveOf(PersonId person);

	@Query("select k from Knowing k where k.account = :account and k.status in (ASKED, KNOWING) order by k.askedAt")
	List<Knowing> findLiveIn(CustodyAccountId account);

	@Query("select k from Knowing k where k.status in (ASKED, KNOWING) and k.until < :day order by k.askedAt")
	List<Knowing> findOverBefore(LocalDate day);

}
