package org.opscharter.rulebook;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An operations department for tests, where there is none yet.
 */
final class OperationsDepartment {

	private OperationsDepartment() {
	}

	static void open(JdbcClient jdbc) {
		if (jdbc.sql("select count(*) from organisation.post where role = 'OM' and head and closed_on is null")
			.query(Integer.class)
			.single() > 0) {
			return;
		}
		UUID department = UUID.randomUUID();
		jdbc.sql("insert into organisation.department (id, name) values (:id, :name)")
			.param("id", department)
			.param("name", "运营部" + department.toString().substring(24))
			.update();
		jdbc.sql("""
				insert into organisation.post (id, department_id, name, role, head)
				values (gen_random_uuid(), :department, '运营经理', 'OM', true)
				""").param("department", department).update();
	}

}
