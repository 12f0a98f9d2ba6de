package org.opscharter.access.web;

import java.util.List;

import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everybody who works here has an account.
 */
@Component
class AccountReadiness implements ReadinessCheck {

	/** Names beyond these are counted only. */
	private static final int NAMED = 5;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	private final Words words;

	AccountReadiness(JdbcClient jdbc, BusinessTime time, Words words) {
		this.jdbc = jdbc;
		this.time = time;
		this.words = words;
	}

	@Override
	public int position() {
		return 40;
	}

	@Override
	public String permission() {
		return "MANAGE_ACCOUNTS";
	}

	@Override
	public List<Gap> gaps() {
		List<String> names = this.jdbc.sql("""
				select p.name from organisation.person p
				 where (p.left_on is null or p.left_on >= :on)
				   and not exists (select 1 from access.account a where a.person_id = p.id)
				 order by p.joined_on, p.name
				""").param("on", this.time.today()).query(String.class).list();
		if (names.isEmpty()) {
			return List.of();
		}
		String some = String.join("、", names.subList(0, Math.min(NAMED, names.size())))
				+ ((names.size() > NAMED) ? "…" : "");
		return List.of(new Gap(this.words.of("access.gap", String.valueOf(names.size()), some),
				this.words.of("access.gap.why"), "access.gap.do", "/account/accounts"));
	}

}
