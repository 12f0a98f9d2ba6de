package org.opscharter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root becomes somebody else for
 * it: nobody in an own user namespace, or else an ordinary user of the machine, to whom
 * the cluster then belongs.
 *
 * @param prefix what stands before each command
 * @param owner the user id of whoever owns the cluster, empty where nothing changes hands
 */
record Launcher(List<String> prefix, Optional<Owner> owner) {

	private static final Path MYSELF = Path.of("/proc/self");

	static Launcher choose(DataFolder folder) throws IOException {
		if (!isRoot()) {
			return new Launcher(List.of(), Optional.empty());
		}
		if (Shell.run("unshare", "-U", "id", "-un").succeedsWithout("root")) {
			return new Launcher(List.of("unshare", "-U"), Optional.of(new Owner(0, 0)));
		}
		return Stream.of("postgres", "nobody")
			.flatMap(Launcher::as)
			.filter((launcher) -> launcher.canReach(folder))
			.findFirst()
			.orElseThrow(() -> DatabaseCannotStart.becauseRootMayNot(folder.path()));
	}

	private static boolean isRoot() throws IOException {
		return Files.exists(MYSELF) ? Integer.valueOf(0).equals(Files.getAttribute(MYSELF, "unix:uid"))
				: "root".equals(System.getProperty("user.name"));
	}

	private static Stream<Launcher> as(String user) {
		Shell.Result uid = Shell.run("id", "-u", user);
		Shell.Result gid = Shell.run("id", "-g", user);
		if (!uid.succeeded() || !gid.succeeded()) {
			return Stream.empty();
		}
		Owner owner = new Owner(Integer.parseInt(uid.output().strip()), Integer.parseInt(gid.output().strip()));
		return Stream
			.of(List.of("setpriv", "--reuid=" + owner.uid(), "--regid=" + owner.gid(), "--clear-groups", "--"),
					List.of("runuser", "-u", user, "--"))
			.map((prefix) -> new Launcher(prefix, Optional.of(owner)))
			.filter((launcher) -> launcher.run("id", "-un").succeedsWithout("root"));
	}

	private boolean canReach(DataFolder folder) {
		try {
			folder.letOthersPass();
			return run("ls", "-d", folder.lockFile().toString()).succeeded();
		}
		catch (IOException ex) {
			return false;
		}
	}

	Shell.Result run(String... command) {
		return Shell.run(Stream.concat(this.prefix.stream(), Stream.of(command)).toArray(String[]::new));
	}

	/**
	 * Gives a folder and all that is in it to the owner, unless it is his already.
	 */
	void handOver(Path folder) throws IOException {
		if (this.owner.isEmpty() || this.owner.get().owns(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				this.owner.get().take(file);
			}
		}
	}

	/**
	 * A user of this machine by number.
	 */
	record Owner(int uid, int gid) {

		boolean owns(Path file) throws IOException {
			return Integer.valueOf(this.uid).equals(Files.getAttribute(file, "unix:uid"));
		}

		void take(Path file) throws IOException {
			Files.setAttribute(file, "unix:gid", this.gid);
			Files.setAttribute(file, "unix:uid", this.uid);
		}

	}

}
