package org.opscharter.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * A program of its own that starts the embedded database and writes rows until it is
 * killed, saying each number once it has been acknowledged.
 */
final class BusyProgram {

	private BusyProgram() {
	}

	public static void main(String[] arguments) throws Exception {
		EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
		try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(),
				server.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists deed (number integer generated always as identity)");
			for (int number = 1; number <= Integer.MAX_VALUE; number++) {
				statement.execute("insert into deed default values");
				System.out.println(number);
			}
		}
	}

}
