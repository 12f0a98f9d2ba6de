package org.opscharter.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded database and the commands that make, start and stop its
 * server.
 */
final class Cluster {

	private static final String SECONDS = "600";

	private static final int ATTEMPTS = 3;

	private static final long PAUSE = 1000;

	private final Path folder;

	private final Program program;

	private final Launcher launcher;

	Cluster(Path folder, Program program, Launcher launcher) {
		this.folder = folder;
		this.program = program;
		this.launcher = launcher;
	}

	boolean exists() {
		return Files.exists(this.folder);
	}

	/**
	 * Makes the files under another name first: whatever kills us here, the next start
	 * begins anew.
	 */
	void create(ConnectionFile connection) throws IOException {
		Path draft = this.folder.resolveSibling(this.folder.getFileName() + ".new");
		FileSystemUtils.deleteRecursively(draft);
		Files.createDirectories(draft);
		DataFolder.restrict(draft, "rwx------");
		Path password = Files.createTempFile(this.folder.getParent(), "password", "");
		try {
			Files.writeString(password, connection.password());
			this.launcher.handOver(draft);
			this.launcher.handOver(password);
			demand("initdb", "-D", draft.toString(), "-U", connection.user(), "--auth=scram-sha-256",
					"--pwfile=" + password, "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
					"--locale=C", "--lc-ctype=C.UTF-8");
		}
		finally {
			Files.deleteIfExists(password);
		}
		Files.move(draft, this.folder, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Stops a server that a killed program has left behind, and removes the lock file of
	 * one that is gone.
	 */
	void recover() throws IOException {
		this.launcher.handOver(this.folder);
		if (isRunning()) {
			stop();
		}
		Postmaster.removeLockFile(this.folder);
	}

	int start() throws IOException {
		Shell.Result result = new Shell.Result(1, "");
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			int port = freePort();
			result = run("pg_ctl", "-D", this.folder.toString(), "-w", "-t", SECONDS, "-l", log().toString(), "-o",
					options(port), "start");
			if (result.succeeded()) {
				return port;
			}
			giveWay();
		}
		throw DatabaseCannotStart.because("pg_ctl start", lastWords(result));
	}

	/**
	 * Another program may have taken the port, or the processes of a killed server are
	 * still on their way out.
	 */
	private void giveWay() throws IOException {
		if (isRunning()) {
			stop();
		}
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Postmaster.removeLockFile(this.folder);
	}

	/**
	 * Some are written out although they are PostgreSQL's defaults: what is acknowledged
	 * is on the disk, and nobody from outside this machine gets in. Disks do not turn any
	 * more: with the default price of a page at random, lists are read along their order
	 * with a filter instead of by their own index.
	 */
	private static String options(int port) {
		return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
				+ " -c fsync=on -c synchronous_commit=on -c full_page_writes=on" + " -c random_page_cost=1.1"
				+ " -c logging_collector=on -c log_directory=log -c log_filename=%a.log"
				+ " -c log_rotation_age=1d -c log_truncate_on_rotation=on";
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private Path log() {
		return this.folder.resolve("start.log");
	}

	private String lastWords(Shell.Result result) throws IOException {
		String words = Files.exists(log()) ? Files.readString(log()) : result.output();
		return words.substring(Math.max(0, words.length() - 1000));
	}

	void stop() {
		run("pg_ctl", "-D", this.folder.toString(), "-m", "fast", "-w", "-t", SECONDS, "stop");
	}

	String version() throws IOException {
		return Files.readString(this.folder.resolve("PG_VERSION")).strip();
	}

	boolean isRunning() throws IOException {
		return Postmaster.named(this.folder).filter(Postmaster::isAlive).isPresent();
	}

	private Shell.Result run(String name, String... arguments) {
		String[] command = new String[arguments.length + 1];
		command[0] = this.program.command(name);
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		return this.launcher.run(command);
	}

	private void demand(String name, String... arguments) {
		Shell.Result result = run(name, arguments);
		if (!result.succeeded()) {
			throw DatabaseCannotStart.because(name, result.output());
		}
	}

}
