package org.opscharter.approvals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovalRequests extends Repository<ApprovalRequest, ApprovalId> {

	ApprovalRequest save(ApprovalRequest request);

	void flush();

	Optional<ApprovalRequest> findByNumber(String number);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ApprovalRequest r where r.number = :number")
	Optional<ApprovalRequest> lockByNumber(String number);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ApprovalRequest r where r.subjectId = :subject and r.status in ('PENDING', 'RETURNED')")
	Optional<ApprovalRequest> findLiveOf(UUID subject);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ApprovalRequest r where r.subjectId = :subject order by r.submittedAt desc, r.number desc limit 1")
	Optional<ApprovalRequest> lockLastOf(UUID subject);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from ApprovalRequest r where r.status = 'PENDING' and exists (select 1 from Seat s
			  where s.request = r and s.person = :person and s.state in ('OPEN', 'WAITING'))""")
	List<ApprovalRequest> lockWaitingFor(PersonId person);

	@Query("select r from ApprovalRequest r where r.subjectId = :subject order by r.submittedAt desc, r.number desc limit 1")
	Optional<ApprovalRequest> findLastOf(UUID subject);

}
