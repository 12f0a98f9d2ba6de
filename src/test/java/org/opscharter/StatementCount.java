package org.opscharter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Collects the SQL statements that a piece of a test sends on its own thread, so that a
 * budget reads {@code assertThat(StatementCount.of(…)).hasSizeLessThanOrEqualTo(6)} and a
 * failure shows them. The session store is not counted; BEGIN and COMMIT are no
 * statements here.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

	private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

	/**
	 * The statements this block sends, in order; a batch counts once.
	 */
	public static List<String> of(ThrowingCallable block) {
		List<String> sent = new ArrayList<>();
		SENT.set(sent);
		try {
			block.call();
		}
		catch (Throwable ex) {
			throw new AssertionError("The counted block failed", ex);
		}
		finally {
			SENT.remove();
		}
		return sent;
	}

	/**
	 * Runs something that belongs to the test and not to the program.
	 */
	static <T> T uncounted(Supplier<T> block) {
		List<String> sent = SENT.get();
		SENT.remove();
		try {
			return block.get();
		}
		finally {
			SENT.set(sent);
		}
	}

	@Bean
	static BeanPostProcessor statementCounter() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? counted(source) : bean;
			}

		};
	}

	private static DataSource counted(DataSource source) {
		return ProxyDataSourceBuilder.create(source).afterQuery((execution, queries) -> note(queries)).build();
	}

	private static void note(List<QueryInfo> queries) {
		List<String> sent = SENT.get();
		if (sent != null && !queries.isEmpty()) {
			String sql = queries.get(0).getQuery();
			if (!sql.toLowerCase(Locale.ROOT).contains("spring_session")) {
				sent.add(sql);
			}
		}
	}

}
