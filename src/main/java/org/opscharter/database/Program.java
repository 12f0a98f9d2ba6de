package org.opscharter.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL program, unpacked once into the data folder.
 */
record Program(Path folder) {

	/**
	 * Unpacks the archive of this platform unless that has been done. The archive's size
	 * names the folder, so a new release unpacks beside the old one; a half unpacked
	 * folder is never used because it gets its name last.
	 */
	static Program unpackInto(Path parent) throws IOException {
		URLConnection archive = archive().openConnection();
		Path folder = parent.resolve(Long.toHexString(archive.getContentLengthLong()));
		if (Files.notExists(folder)) {
			FileSystemUtils.deleteRecursively(parent);
			Path draft = Files.createDirectories(parent.resolve("unpacking"));
			try (TarArchiveInputStream entries = new TarArchiveInputStream(
					new XZInputStream(archive.getInputStream()))) {
				unpack(entries, draft);
			}
			DataFolder.restrict(parent, "rwxr-xr-x");
			Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		return new Program(folder);
	}

	private static URL archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String family = Stream.of("windows", "linux").filter(system::startsWith).findFirst().orElse("darwin");
		String processor = List.of("aarch64", "arm64").contains(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
		String name = "/postgres-%s-%s.txz".formatted(family, processor);
		@Nullable URL archive = Program.class.getResource(name);
		if (archive == null) {
			throw DatabaseCannotStart.becauseProgramIsMissing(family + " " + processor);
		}
		return archive;
	}

	private static void unpack(TarArchiveInputStream entries, Path into) throws IOException {
		TarArchiveEntry entry;
		while ((entry = entries.getNextEntry()) != null) {
			Path target = into.resolve(entry.getName()).normalize();
			if (!target.startsWith(into)) {
				throw new IOException("The archive reaches out of its folder: " + entry.getName());
			}
			place(entry, entries, target);
		}
	}

	private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			DataFolder.restrict(target, "rwxr-xr-x");
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, target);
		DataFolder.restrict(target, ((entry.getMode() & 0100) != 0) ? "rwxr-xr-x" : "rw-r--r--");
	}

	String command(String name) {
		return this.folder.resolve("bin").resolve(name).toString();
	}

}
