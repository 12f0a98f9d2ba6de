package org.opscharter.launches;

import java.time.LocalDate;
import java.util.List;

import org.opscharter.organisation.PersonId;

/**
 * What was agreed at the kick-off (启动会, S3-3.1.2).
 *
 * @param on the day
 * @param tech who builds it, from technology
 * @param designer who designs it
 * @param others who else was there
 * @param goals 目标, at most 2,000 characters
 * @param division 任务分工, at most 2,000 characters
 * @param dates 时间节点, at most 2,000 characters
 */
public record Beginning(LocalDate on, PersonId tech, PersonId designer, List<PersonId> others, String goals,
		String division, String dates) {

	public Beginning {
		others = List.copyOf(others);
	}

}
