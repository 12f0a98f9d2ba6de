package org.opscharter.outlets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.outlets.NotDelivered.Fault;
import org.opscharter.outlets.Parcel.Picture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings pieces into a folder that any web server shows as it is (网站文件夹): a page for each
 * piece with its pictures beside it, a list of the latest and one for each month. Each
 * file takes the place of the one before in one step, so readers never meet half a page.
 */
@Component
class FolderCourier implements Courier {

	private static final String PAGE = "index.html";

	private final Path root;

	private final SitePages pages;

	private final SiteIndex index;

	private final PictureFiles pictures;

	FolderCourier(@Value("${opscharter.outlets.folder}") Path root, SitePages pages, SiteIndex index,
			PictureFiles pictures) {
		this.root = root.toAbsolutePath().normalize();
		this.pages = pages;
		this.index = index;
		this.pictures = pictures;
	}

	@Override
	public OutletKind kind() {
		return OutletKind.FOLDER;
	}

	@Override
	public String bring(Delivery delivery, Outlet outlet) throws NotDelivered {
		Path site = this.root.resolve(outlet.address());
		Path piece = site.resolve("pieces").resolve(delivery.parcel().number());
		Instant first = this.index.first(outlet, delivery);
		try {
			if (delivery.kind() == DeliveryKind.PUBLISH) {
				write(delivery.parcel(), first, piece);
			}
			else {
				Files.deleteIfExists(piece.resolve(PAGE));
				clear(piece, Set.of());
				Files.deleteIfExists(piece);
			}
			list(delivery, outlet, SitePages.month(first), site);
		}
		catch (IOException ex) {
			throw new NotDelivered(Fault.FOLDER, String.valueOf(ex.getMessage()));
		}
		return outlet.readersAddress().isEmpty() ? ""
				: outlet.readersAddress() + "/pieces/" + delivery.parcel().number() + "/";
	}

	/** Pictures first, so that the page never shows one that is not there. */
	private void write(Parcel parcel, Instant first, Path piece) throws IOException, NotDelivered {
		Files.createDirectories(piece);
		for (Picture picture : parcel.pictures()) {
			Path draft = Files.createTempFile(piece, ".", "");
			try {
				try (OutputStream out = Files.newOutputStream(draft)) {
					this.pictures.write(picture, out);
				}
				swap(draft, piece.resolve(picture.name()));
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		put(piece.resolve(PAGE), this.pages.piece(parcel, first));
		Set<String> kept = parcel.pictures().stream().map(Picture::name).collect(Collectors.toSet());
		kept.add(PAGE);
		clear(piece, kept);
	}

	/** What an earlier version left behind. */
	private static void clear(Path piece, Set<String> kept) throws IOException {
		if (!Files.isDirectory(piece)) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(piece)) {
			for (Path file : files) {
				if (!kept.contains(file.getFileName().toString())) {
					Files.delete(file);
				}
			}
		}
	}

	private void list(Delivery delivery, Outlet outlet, String month, Path site) throws IOException {
		Files.createDirectories(site);
		put(site.resolve("site.css"), this.pages.look());
		put(site.resolve(PAGE), this.pages.latest(outlet, delivery));
		put(site.resolve(month + ".html"), this.pages.month(outlet, delivery, month));
	}

	private static void put(Path file, String text) throws IOException {
		Path draft = Files.createTempFile(file.getParent(), ".", "");
		try {
			Files.writeString(draft, text, StandardCharsets.UTF_8);
			swap(draft, file);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/** A temporary file is for its owner only; a web server reads what is put out. */
	private static void swap(Path draft, Path file) throws IOException {
		if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
