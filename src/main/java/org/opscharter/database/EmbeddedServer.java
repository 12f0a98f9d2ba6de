package org.opscharter.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded database while it runs: durable, reachable from this machine only, with a
 * password of its own. Starting it recovers whatever an earlier program left behind.
 */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

	private static final String MAJOR_VERSION = "18";

	private final DataFolder folder;

	private final Cluster cluster;

	private final ConnectionFile connection;

	private volatile boolean closed;

	private EmbeddedServer(DataFolder folder, Cluster cluster, ConnectionFile connection) {
		this.folder = folder;
		this.cluster = cluster;
		this.connection = connection;
	}

	/**
	 * Starts the database of a data folder, making it when there is none.
	 */
	public static EmbeddedServer start(Path path) throws IOException {
		DataFolder folder = DataFolder.hold(path);
		try {
			Launcher launcher = Launcher.choose(folder);
			Cluster cluster = new Cluster(folder.cluster(), Program.unpackInto(folder.program()), launcher);
			return start(folder, cluster);
		}
		catch (IOException | RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	private static EmbeddedServer start(DataFolder folder, Cluster cluster) throws IOException {
		ConnectionFile known = cluster.exists() ? known(folder, cluster) : made(folder, cluster);
		ConnectionFile connection = known.at(cluster.start());
		connection.write(folder.connection());
		EmbeddedServer server = new EmbeddedServer(folder, cluster, connection);
		server.createDatabase();
		return server;
	}

	private static ConnectionFile made(DataFolder folder, Cluster cluster) throws IOException {
		ConnectionFile fresh = ConnectionFile.fresh();
		fresh.write(folder.connection());
		cluster.create(fresh);
		return fresh;
	}

	private static ConnectionFile known(DataFolder folder, Cluster cluster) throws IOException {
		if (!cluster.version().equals(MAJOR_VERSION)) {
			throw DatabaseCannotStart.becauseVersionDiffers(MAJOR_VERSION, cluster.version());
		}
		@Nullable ConnectionFile known = ConnectionFile.read(folder.connection());
		if (known == null) {
			throw DatabaseCannotStart.becauseConnectionIsLost(folder.connection());
		}
		cluster.recover();
		return known;
	}

	private void createDatabase() {
		try (Connection maintenance = DriverManager.getConnection(this.connection.maintenanceUrl(), getUsername(),
				getPassword()); Statement statement = maintenance.createStatement()) {
			if (!exists(statement)) {
				statement.execute("create database " + this.connection.database());
			}
		}
		catch (SQLException ex) {
			close();
			throw DatabaseCannotStart.because("create database", String.valueOf(ex.getMessage()));
		}
	}

	private boolean exists(Statement statement) throws SQLException {
		try (ResultSet found = statement
			.executeQuery("select 1 from pg_database where datname = '%s'".formatted(this.connection.database()))) {
			return found.next();
		}
	}

	/**
	 * Whether its server process is there, as long as nobody has asked it to stop.
	 */
	boolean hasDied() {
		try {
			return !this.closed && !this.cluster.isRunning() && !this.closed;
		}
		catch (IOException ex) {
			return true;
		}
	}

	boolean isClosed() {
		return this.closed;
	}

	@Override
	public String getUsername() {
		return this.connection.user();
	}

	@Override
	public String getPassword() {
		return this.connection.password();
	}

	@Override
	public String getJdbcUrl() {
		return this.connection.url();
	}

	/**
	 * Stops the server and lets go of the folder.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.cluster.stop();
		try {
			this.folder.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
