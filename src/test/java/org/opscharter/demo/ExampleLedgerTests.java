package org.opscharter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opscharter.WorldTest;
import org.opscharter.obligations.Recount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger of the example department agrees with its work.
 */
@WorldTest
class ExampleLedgerTests {

	@Autowired
	private Recount recount;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void countedAnewTheLedgerIsTheSame() {
		int differences = this.recount.now(null);
		assertThat(this.jdbc.sql("""
				select d.rule || ' ' || d.matter_number || ' ' || d.field || ' ' || d.ledger || ' ' || d.work
				  from obligations.difference d
				""").query(String.class).list()).isEmpty();
		assertThat(differences).isZero();
		assertThat(this.jdbc.sql("select max(rows) from obligations.recount").query(Integer.class).single())
			.isPositive();
	}

}
