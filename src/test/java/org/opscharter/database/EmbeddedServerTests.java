package org.opscharter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One data folder through a hard life: each test starts the database the one before has
 * left behind.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServerTests {

	@TempDir
	static Path folder;

	@TempDir
	static Path said;

	private static Process busy;

	@BeforeAll
	static void startsAProgramOfItsOwn() throws IOException {
		busy = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), BusyProgram.class.getName(), folder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.redirectOutput(said.resolve("numbers").toFile())
			.start();
	}

	@AfterAll
	static void leavesNothingBehind() throws Exception {
		busy.destroyForcibly().waitFor();
		EmbeddedServer.start(folder).close();
	}

	@Test
	@Order(1)
	void keepsEveryAcknowledgedRowWhenTheProgramIsKilled() throws Exception {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged() >= 200);
		assertThatThrownBy(() -> EmbeddedServer.start(folder)).isInstanceOf(DatabaseCannotStart.class)
			.hasMessageContaining("Another running OpsCharter is using the data folder");
		busy.destroyForcibly().waitFor();
		Postmaster orphan = Postmaster.named(folder.toRealPath().resolve("postgresql")).orElseThrow();
		assertThat(orphan.isAlive()).isTrue();
		try (EmbeddedServer server = EmbeddedServer.start(folder)) {
			assertThat(orphan.isAlive()).isFalse();
			assertThat(rows(server)).isBetween(acknowledged(), acknowledged() + 1);
			assertThat(server.hasDied()).isFalse();
		}
	}

	@Test
	@Order(2)
	void recoversWhenTheDatabaseIsKilledToo() throws Exception {
		EmbeddedServer server = EmbeddedServer.start(folder);
		jdbc(server).execute("insert into deed default values");
		int before = rows(server);
		Postmaster postmaster = Postmaster.named(folder.toRealPath().resolve("postgresql")).orElseThrow();
		ProcessHandle process = ProcessHandle.of(postmaster.pid()).orElseThrow();
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(server::hasDied);
		server.close();
		try (EmbeddedServer next = EmbeddedServer.start(folder)) {
			assertThat(rows(next)).isEqualTo(before);
		}
	}

	@Test
	@Order(3)
	void ignoresALockFileThatNamesAStranger() throws Exception {
		Path lock = folder.resolve("postgresql/postmaster.pid");
		Files.writeString(lock, ProcessHandle.current().pid() + "\n");
		try (EmbeddedServer server = EmbeddedServer.start(folder)) {
			assertThat(rows(server)).isPositive();
		}
	}

	@Test
	@Order(4)
	void isDurableAndClosedToStrangers() throws Exception {
		try (EmbeddedServer server = EmbeddedServer.start(folder)) {
			assertThat(setting(server, "fsync")).isEqualTo("on");
			assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(server, "full_page_writes")).isEqualTo("on");
			assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(setting(server, "unix_socket_directories")).isEmpty();
			assertThat(jdbc(server).queryForObject(
					"select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'", Integer.class))
				.isZero();
			assertThatThrownBy(() -> new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), "guess")
				.getConnection()).isInstanceOf(SQLException.class)
				.hasMessageContaining("password authentication failed");
			assertThat(rights(folder)).isIn("rwx------", "rwx--x--x");
			assertThat(rights(folder.resolve("database.properties"))).isEqualTo("rw-------");
			assertThat(rights(folder.resolve("postgresql"))).isEqualTo("rwx------");
		}
	}

	@Test
	@Order(5)
	void knowsChineseWords() throws Exception {
		try (EmbeddedServer server = EmbeddedServer.start(folder)) {
			jdbc(server).execute("create extension if not exists pg_trgm");
			assertThat(jdbc(server).queryForObject("select similarity('三号线水泵', '三号线水泵检修')", Double.class))
				.isGreaterThan(0.3);
		}
	}

	@Test
	@Order(6)
	void saysWhichFileIsMissing() throws Exception {
		Path file = folder.resolve("database.properties");
		String kept = Files.readString(file);
		Files.delete(file);
		assertThatThrownBy(() -> EmbeddedServer.start(folder)).isInstanceOf(DatabaseCannotStart.class)
			.hasMessageContaining("database.properties");
		Files.writeString(file, kept);
	}

	/**
	 * Whole lines only: the last one may have been cut off.
	 */
	private static int acknowledged() throws IOException {
		return (int) Files.readString(said.resolve("numbers")).chars().filter((sign) -> sign == '\n').count();
	}

	private static String rights(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

	private static int rows(EmbeddedServer server) {
		Integer rows = jdbc(server).queryForObject("select count(*) from deed", Integer.class);
		return (rows != null) ? rows : 0;
	}

	private static String setting(EmbeddedServer server, String name) {
		return String.valueOf(jdbc(server).queryForObject("select current_setting(?)", String.class, name));
	}

	private static JdbcTemplate jdbc(EmbeddedServer server) {
		return new JdbcTemplate(
				new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
	}

}
