package org.opscharter.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The folder everything of the embedded database lies in, held by one running program at
 * a time. The operating system lets go of the lock when that program dies, however it
 * dies.
 */
final class DataFolder implements AutoCloseable {

	private static final String LOCK_FILE = "opscharter.lock";

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DataFolder hold(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path path = folder.toRealPath();
		restrict(path, "rwx------");
		FileChannel channel = FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (lock(channel) == null) {
			channel.close();
			throw DatabaseCannotStart.becauseAnotherUses(path);
		}
		return new DataFolder(path, channel);
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/**
	 * Sets the rights of a file where the file system knows such a thing.
	 */
	static void restrict(Path file, String rights) throws IOException {
		if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
		}
	}

	/**
	 * Lets others pass through the folder, without seeing what is in it, to the files
	 * that are theirs.
	 */
	void letOthersPass() throws IOException {
		restrict(this.path, "rwx--x--x");
	}

	Path path() {
		return this.path;
	}

	Path lockFile() {
		return this.path.resolve(LOCK_FILE);
	}

	Path program() {
		return this.path.resolve("program");
	}

	Path cluster() {
		return this.path.resolve("postgresql");
	}

	Path connection() {
		return this.path.resolve("database.properties");
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
