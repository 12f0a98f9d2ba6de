package org.opscharter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.opscharter.database.EmbeddedServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for all tests of one run, with an empty database: a container where a
 * Docker engine answers, the embedded one elsewhere.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final JdbcConnectionDetails SERVER = dockerAnswers() ? container() : embedded();

	private static final AtomicInteger DATABASES = new AtomicInteger();

	/**
	 * Each context has a database of its own, so that the example department is not in
	 * the others' way.
	 */
	@Bean(destroyMethod = "")
	JdbcConnectionDetails testConnection() {
		String name = "department" + DATABASES.incrementAndGet();
		JdbcTemplate jdbc = new JdbcTemplate(
				new DriverManagerDataSource(SERVER.getJdbcUrl(), SERVER.getUsername(), SERVER.getPassword()));
		jdbc.execute("drop database if exists " + name);
		jdbc.execute("create database " + name);
		String url = SERVER.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
		return new Server(url, SERVER.getUsername(), SERVER.getPassword());
	}

	/**
	 * An empty database of its own beside the shared one, for what happens once in the
	 * life of a system.
	 */
	public static JdbcConnectionDetails another(String name) {
		JdbcTemplate jdbc = new JdbcTemplate(
				new DriverManagerDataSource(SERVER.getJdbcUrl(), SERVER.getUsername(), SERVER.getPassword()));
		jdbc.execute("drop database if exists " + name);
		jdbc.execute("create database " + name);
		String url = SERVER.getJdbcUrl();
		return new Server(url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name), SERVER.getUsername(), SERVER.getPassword());
	}

	private static boolean dockerAnswers() {
		return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
				&& DockerClientFactory.instance().isDockerAvailable();
	}

	private static JdbcConnectionDetails container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	/**
	 * Contexts close before the handlers run, so no pool loses its server.
	 */
	private static JdbcConnectionDetails embedded() {
		try {
			EmbeddedServer server = EmbeddedServer.start(Path.of("target", "database"));
			SpringApplication.getShutdownHandlers().add(server::close);
			return new Server(server.getJdbcUrl(), server.getUsername(), server.getPassword());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Server(String url, String user, String password) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

		@Override
		public String getUsername() {
			return this.user;
		}

		@Override
		public String getPassword() {
			return this.password;
		}

	}

}
