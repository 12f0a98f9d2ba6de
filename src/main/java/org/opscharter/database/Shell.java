package org.opscharter.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Runs one command of the machine to its end.
 */
final class Shell {

	private static final int NOT_THERE = 127;

	private Shell() {
	}

	static Result run(String... command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		Process process;
		try {
			process = builder.start();
		}
		catch (IOException ex) {
			return new Result(NOT_THERE, String.valueOf(ex.getMessage()));
		}
		try {
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			return new Result(NOT_THERE, "interrupted");
		}
	}

	/**
	 * How a command ended and what it said.
	 */
	record Result(int code, String output) {

		boolean succeeded() {
			return this.code == 0;
		}

		boolean succeedsWithout(String answer) {
			return succeeded() && !this.output.strip().equals(answer);
		}

	}

}
