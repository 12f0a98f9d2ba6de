package org.opscharter.requests;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceRequestRegister extends Repository<ServiceRequest, ServiceRequestId> {

	ServiceRequest saveAndFlush(ServiceRequest request);

	Optional<ServiceRequest> findById(ServiceRequestId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ServiceRequest r where r.id = :id")
	Optional<ServiceRequest> lock(ServiceRequestId id);

}
