package org.opscharter.launches;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface TestRecords extends Repository<TestRecord, UUID> {

	TestRecord saveAndFlush(TestRecord test);

	List<TestRecord> findByLaunchAndReleaseAndRound(LaunchId launch, int release, int round);

}
