package org.opscharter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A real PostgreSQL for all tests of one run: a container where a Docker engine answers,
 * the embedded one elsewhere.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final Server SERVER = dockerAnswers() ? container() : embedded();

	@Bean
	JdbcConnectionDetails testConnection() {
		return SERVER;
	}

	private static boolean dockerAnswers() {
		return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
				&& DockerClientFactory.instance().isDockerAvailable();
	}

	private static Server container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	private static Server embedded() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("lc-ctype", "C.UTF-8")
				.setRegisterShutdownHook(false)
				.start();
			SpringApplication.getShutdownHandlers().add(() -> {
				try {
					postgres.close();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
			return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
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
