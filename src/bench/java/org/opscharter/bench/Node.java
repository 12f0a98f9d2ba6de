package org.opscharter.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.opscharter.obligations.SweepRules;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One more program on the database of another, in a process of its own that can be killed.
 */
final class Node implements AutoCloseable {

	private final Process process;

	private Node(Process process) {
		this.process = process;
	}

	/** Runs until it is killed. The database is named in the environment. */
	public static void main(String[] arguments) {
		Product.application(SweepRules::contributeTo).run("--server.port=0", "--opscharter.data=" + arguments[0]);
	}

	static Node start(String name, JdbcConnectionDetails database) throws IOException {
		Path folder = Path.of("target", "bench", name).toAbsolutePath();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-cp", System.getProperty("java.class.path"), Node.class.getName(), folder.toString());
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
		return new Node(builder.redirectErrorStream(true)
			.redirectOutput(folder.resolveSibling(name + ".log").toFile())
			.start());
	}

	boolean runs() {
		return this.process.isAlive();
	}

	/** As if the power had failed: nothing of it runs any more when this returns. */
	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
