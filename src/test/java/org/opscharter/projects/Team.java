package org.opscharter.projects;

import java.util.LinkedHashMap;
import java.util.Map;

import org.opscharter.Hiring;
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
		Hiring.startAfresh(jdbc);
		DepartmentId operations = Hiring.department(jdbc, "运营部");
		DepartmentId company = Hiring.department(jdbc, "公司");
		DepartmentId marketing = Hiring.department(jdbc, "市场部");
		Map<String, PersonId> people = new LinkedHashMap<>();
		people.put("周启明", Hiring.hire(jdbc, "周启明", null, company, "GM", true));
		people.put("王芳", Hiring.hire(jdbc, "王芳", people.get("周启明"), operations, "OM", true));
		for (String name : new String[] { "赵敏", "李娜", "陈涛", "孙磊" }) {
			people.put(name, Hiring.hire(jdbc, name, people.get("王芳"), operations, "SP", false));
		}
		people.put("钱伟", Hiring.hire(jdbc, "钱伟", people.get("周启明"), company, "FIN", false));
		people.put("马骏", Hiring.hire(jdbc, "马骏", people.get("周启明"), marketing, "MKT", true));
		people.put("张宇", Hiring.hire(jdbc, "张宇", people.get("马骏"), marketing, "MKT", false));
		return new Team(operations, people);
	}

	public PersonId named(String name) {
		return this.people.get(name);
	}

	/** Somebody else of the department, whose direct superior is this one. */
	public PersonId hireUnder(String superior, JdbcClient jdbc) {
		return Hiring.hire(jdbc, "新人" + PersonId.next().toString().substring(30), named(superior), this.department,
				"SP", false);
	}

}
