package org.opscharter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.opscharter.OpsCharter;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The whole program on a fresh data folder, with its own durable PostgreSQL, without
 * anything of the tests.
 */
final class Product implements AutoCloseable {

	private final Path data;

	private final ConfigurableApplicationContext context;

	private final List<HikariDataSource> pools = new ArrayList<>();

	private Product(Path data, ConfigurableApplicationContext context) {
		this.data = data;
		this.context = context;
	}

	/**
	 * Starts it.
	 * @param statements notes the statements it sends; none where speed is measured
	 */
	static Product start(String name, boolean demo, @Nullable Statements statements) throws IOException {
		return start(name, demo, statements, (context) -> {
		});
	}

	/**
	 * Starts it with beans of the benchmark.
	 * @param more further arguments
	 */
	static Product start(String name, boolean demo, @Nullable Statements statements,
			ApplicationContextInitializer<ConfigurableApplicationContext> beans, String... more) throws IOException {
		Path data = Path.of("target", "bench", name).toAbsolutePath();
		FileSystemUtils.deleteRecursively(data);
		Files.createDirectories(data.getParent());
		SpringApplication application = application(beans);
		if (statements != null) {
			application
				.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(new Watch(statements)));
		}
		List<String> arguments = new ArrayList<>(List.of(more));
		arguments.add("--opscharter.data=" + data);
		arguments.add("--opscharter.demo=" + demo);
		arguments.add("--server.port=" + System.getProperty("bench.port", "0"));
		arguments.add("--opscharter.time.start=2026-06-08T09:00");
		return new Product(data, application.run(arguments.toArray(String[]::new)));
	}

	/** The program without anything of the tests. */
	static SpringApplication application(ApplicationContextInitializer<ConfigurableApplicationContext> beans) {
		SpringApplication application = new SpringApplication(OpsCharter.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("onlyTheProduct", new OnlyTheProduct()), beans);
		return application;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	ApplicationContext context() {
		return this.context;
	}

	JdbcClient jdbc() {
		return bean(JdbcClient.class);
	}

	int port() {
		return Integer.parseInt(this.context.getEnvironment().getProperty("local.server.port", "0"));
	}

	Machine machine() throws IOException {
		return new Machine(this.data);
	}

	/**
	 * Another database on the same server, for a neighbour.
	 * @param seen how the neighbour sees its pool
	 */
	DataSource database(String name, UnaryOperator<DataSource> seen) throws SQLException {
		JdbcConnectionDetails server = bean(JdbcConnectionDetails.class);
		try (Connection connection = bean(DataSource.class).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(server.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
		pool.setUsername(server.getUsername());
		pool.setPassword(server.getPassword());
		// The engine holds two connections while it takes the number of a row.
		pool.setMaximumPoolSize(Math.max(10, 2 * Integer.getInteger("bench.threads", 8) + 2));
		this.pools.add(pool);
		return seen.apply(pool);
	}

	@Override
	public void close() {
		this.pools.forEach(HikariDataSource::close);
		this.context.close();
	}

	private record Watch(Statements statements) implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource source) ? this.statements.watch(source) : bean;
		}

	}

	/** Components of the tests stand on the same class path. */
	private static final class OnlyTheProduct extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
			return type.getResource().getURL().toString().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof OnlyTheProduct;
		}

		@Override
		public int hashCode() {
			return OnlyTheProduct.class.hashCode();
		}

	}

}
