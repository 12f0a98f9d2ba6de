package org.opscharter.numbering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the next number of a kind of paper. The number is taken in the transaction
 * that files the paper, so that none is skipped.
 */
@Component
public class Numbers {

	private final JdbcClient jdbc;

	Numbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next number, such as {@code XM-2026-0001}.
	 * @param prefix two capital letters
	 * @param year the business year
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(String prefix, int year) {
		int last = this.jdbc.sql("""
				insert into numbering.counter (prefix, year, last) values (:prefix, :year, 1)
				on conflict on constraint counter_is_one_per_year do update set last = numbering.counter.last + 1
				returning last
				""").param("prefix", prefix).param("year", year).query(Integer.class).single();
		return "%s-%d-%04d".formatted(prefix, year, last);
	}

}
