package org.opscharter.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Notes every SQL statement that is sent through the data sources it watches, on whatever
 * thread but those that follow the clock. The session store is left out; BEGIN and COMMIT are no statements here.
 */
final class Statements {

	private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

	private volatile boolean noting;

	DataSource watch(DataSource source) {
		return ProxyDataSourceBuilder.create(source).afterQuery((execution, queries) -> note(queries)).build();
	}

	/** What this block sends; a batch counts once. */
	List<Sent> of(Callable<?> block) throws Exception {
		this.sent.clear();
		this.noting = true;
		try {
			block.call();
		}
		finally {
			this.noting = false;
		}
		return List.copyOf(this.sent);
	}

	private void note(List<QueryInfo> queries) {
		boolean byTheClock = Thread.currentThread().getName().startsWith("scheduling-");
		if (!this.noting || byTheClock || queries.isEmpty()) {
			return;
		}
		QueryInfo query = queries.get(0);
		if (!query.getQuery().toLowerCase(Locale.ROOT).contains("spring_session")) {
			this.sent
				.add(new Sent(query.getQuery(), query.getParametersList().stream().findFirst().orElseGet(List::of)));
		}
	}

	/** One statement with the parameters it had. */
	record Sent(String sql, List<ParameterSetOperation> parameters) {

		void bind(PreparedStatement statement) throws SQLException {
			try {
				for (ParameterSetOperation parameter : this.parameters) {
					parameter.getMethod().invoke(statement, parameter.getArgs());
				}
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new SQLException(ex);
			}
		}

	}

}
