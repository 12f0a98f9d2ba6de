package org.opscharter.organisation;

import org.springframework.data.repository.Repository;

/**
 * The one row that names the company.
 */
interface Companies extends Repository<Company, Boolean> {

	Company save(Company company);

}
