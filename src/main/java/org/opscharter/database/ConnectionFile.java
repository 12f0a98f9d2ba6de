package org.opscharter.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * How to reach the embedded database, kept in a file only its owner may read: psql,
 * backups and the next start need it.
 *
 * @param url where it listens; changes with every start
 * @param user the owner of the data
 * @param password made once, at random
 */
record ConnectionFile(String url, String user, String password) {

	private static final String USER = "opscharter";

	private static final String DATABASE = "opscharter";

	static ConnectionFile fresh() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return new ConnectionFile("", USER, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	static @Nullable ConnectionFile read(Path file) throws IOException {
		if (Files.notExists(file)) {
			return null;
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		String password = properties.getProperty("password");
		return (password != null)
				? new ConnectionFile(properties.getProperty("url", ""), properties.getProperty("user", USER), password)
				: null;
	}

	ConnectionFile at(int port) {
		return new ConnectionFile("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE), this.user,
				this.password);
	}

	/**
	 * The same server, the database it is born with.
	 */
	String maintenanceUrl() {
		return this.url.substring(0, this.url.lastIndexOf('/')) + "/postgres";
	}

	String database() {
		return DATABASE;
	}

	void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("url", this.url);
		properties.setProperty("user", this.user);
		properties.setProperty("password", this.password);
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft);
		DataFolder.restrict(draft, "rw-------");
		try (Writer writer = Files.newBufferedWriter(draft)) {
			properties.store(writer, "The embedded database of OpsCharter");
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
