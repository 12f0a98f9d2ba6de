package org.opscharter.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A department that the project tests furnish for themselves: 赵敏 writes, 王芳 heads, 周启明 is
 * the general manager, 李娜, 陈涛 and 孙磊 review, 钱伟 keeps the money, 张宇 works elsewhere.
 * Earlier departments close, so that posts have one holder.
 */
public record Team(DepartmentId department, Map<String, PersonId> people) {

	public static Team open(JdbcClient jdbc) {
		jdbc.sql("update organisation.appointment set valid_to = valid_from where valid_to is null").update();
		jdbc.sql("update organisation.post set closed_on = date '2020-01-01' where closed_on is null").update();
		DepartmentId operations = department(jdbc, "运营部");
		DepartmentId company = department(jdbc, "公司");
		DepartmentId marketing = department(jdbc, "市场部");
		Map<String, PersonId> people = new LinkedHashMap<>();
		people.put("周启明", hire(jdbc, "周启明", null, company, "GM", true));
		people.put("王芳", hire(jdbc, "王芳", people.get("周启明"), operations, "OM", true));
		for (String name : new String[] { "赵敏", "李娜", "陈涛", "孙磊" }) {
			people.put(name, hire(jdbc, name, people.get("王芳"), operations, "SP", false));
		}
		people.put("钱伟", hire(jdbc, "钱伟", people.get("周启明"), company, "FIN", false));
		people.put("马骏", hire(jdbc, "马骏", people.get("周启明"), marketing, "MKT", true));
		people.put("张宇", hire(jdbc, "张宇", people.get("马骏"), marketing, "MKT", false));
		return new Team(operations, people);
	}

	public PersonId named(String name) {
		return this.people.get(name);
	}

	/** Somebody else of the department, whose direct superior is this one. */
	public PersonId hireUnder(String superior, JdbcClient jdbc) {
		return hire(jdbc, "新人" + PersonId.next().toString().substring(30), named(superior), this.department, "SP",
				false);
	}

	private static DepartmentId department(JdbcClient jdbc, String name) {
		DepartmentId department = DepartmentId.next();
		jdbc.sql("insert into organisation.department (id, name) values (:id, :name)")
			.param("id", department.id())
			.param("name", name + department.toString().substring(24))
			.update();
		return department;
	}

	private static PersonId hire(JdbcClient jdbc, String name, PersonId superior, DepartmentId department, String role,
			boolean head) {
		PersonId person = PersonId.next();
		UUID post = UUID.randomUUID();
		jdbc.sql("""
				insert into organisation.person (id, name, employment, superior_id, joined_on)
				values (:id, :name, 'FORMAL', :superior, date '2020-01-01')
				""")
			.param("id", person.id())
			.param("name", name)
			.param("superior", (superior != null) ? superior.id() : null)
			.update();
		jdbc.sql(
				"insert into organisation.post (id, department_id, name, role, head) values (:id, :d, :n, :role, :head)")
			.param("id", post)
			.param("d", department.id())
			.param("n", name + "的岗位")
			.param("role", role)
			.param("head", head)
			.update();
		jdbc.sql("""
				insert into organisation.appointment (id, person_id, post_id, primary_post, valid_from)
				values (:id, :person, :post, true, date '2020-01-01')
				""").param("id", UUID.randomUUID()).param("person", person.id()).param("post", post).update();
		return person;
	}

}
