package org.opscharter.launches;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Defects extends Repository<Defect, UUID> {

	Defect saveAndFlush(Defect defect);

	Optional<Defect> findByLaunchAndOrdinal(LaunchId launch, int ordinal);

	int countByLaunchAndSevereIsTrueAndFixedAtIsNull(LaunchId launch);

	@Query("select coalesce(max(d.ordinal), 0) + 1 from Defect d where d.launch = :launch")
	int nextOrdinal(LaunchId launch);

}
