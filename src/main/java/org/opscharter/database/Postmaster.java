package org.opscharter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a cluster's lock file names. A program that was killed leaves
 * it running, or dead and not yet buried, or only the file.
 */
record Postmaster(long pid, Path cluster) {

	private static final String LOCK_FILE = "postmaster.pid";

	static Optional<Postmaster> named(Path cluster) throws IOException {
		try {
			List<String> lines = Files.readAllLines(cluster.resolve(LOCK_FILE));
			return lines.isEmpty() ? Optional.empty()
					: Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip()), cluster));
		}
		catch (NoSuchFileException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	static void removeLockFile(Path cluster) throws IOException {
		Files.deleteIfExists(cluster.resolve(LOCK_FILE));
	}

	/**
	 * Whether a living process of that number is the server of this very cluster, and not
	 * a stranger who got the number later.
	 */
	boolean isAlive() {
		return ProcessHandle.of(this.pid)
			.filter(ProcessHandle::isAlive)
			.filter((process) -> servesThisCluster(process.info()))
			.isPresent() && !isZombie();
	}

	private boolean servesThisCluster(ProcessHandle.Info info) {
		Optional<String[]> arguments = info.arguments().filter((words) -> words.length > 0);
		if (arguments.isPresent()) {
			return List.of(arguments.get()).contains(this.cluster.toString());
		}
		return info.command().map((command) -> command.contains("postgres")).orElse(true);
	}

	private boolean isZombie() {
		try {
			String state = Files.readString(Path.of("/proc", Long.toString(this.pid), "stat"));
			return state.startsWith("Z", state.lastIndexOf(')') + 2);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
