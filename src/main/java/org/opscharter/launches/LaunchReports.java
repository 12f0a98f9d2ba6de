package org.opscharter.launches;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface LaunchReports extends Repository<LaunchReport, UUID> {

	LaunchReport saveAndFlush(LaunchReport report);

	boolean existsByLaunchAndPeriodEnd(LaunchId launch, LocalDate periodEnd);

}
