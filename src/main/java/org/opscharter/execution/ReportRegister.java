package org.opscharter.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ReportRegister extends Repository<ProgressReport, UUID> {

	ProgressReport saveAndFlush(ProgressReport report);

	boolean existsByProjectAndPeriodEnd(ProjectId project, LocalDate periodEnd);

}
