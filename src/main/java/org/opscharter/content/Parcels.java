package org.opscharter.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.opscharter.outlets.Parcel;
import org.opscharter.outlets.Parcel.Picture;
import org.springframework.stereotype.Component;

/**
 * Packs the approved version of a piece for where it goes out by itself: exactly its
 * words, and only pictures that are kept with it.
 */
@Component
class Parcels {

	private static final int MARK = 8;

	private final Documents documents;

	Parcels(Documents documents) {
		this.documents = documents;
	}

	Parcel of(Draft draft) {
		Manuscript text = draft.manuscript();
		Document body = Jsoup.parseBodyFragment(text.body());
		body.outputSettings().prettyPrint(false);
		List<Picture> pictures = new ArrayList<>();
		List<DocumentRow> rows = rows(draft);
		for (Element shown : body.select("img")) {
			rows.stream()
				.filter((row) -> shown.attr("src").contains(row.id().id().toString()))
				.findFirst()
				.ifPresentOrElse((row) -> shown.attr("src", named(row, pictures)), shown::remove);
		}
		return new Parcel(draft.id().id(), draft.number(), draft.revision(), text.title(), text.summary(),
				body.body().html().strip(), pictures);
	}

	private List<DocumentRow> rows(Draft draft) {
		Attachment owner = new Attachment(Draft.KIND, draft.id().id());
		return this.documents
			.named(new LinkedHashSet<>(CleanHtml.pictures(draft.manuscript().body())).stream()
				.map((id) -> new DocumentId(UUID.fromString(id)))
				.toList())
			.stream()
			.filter((row) -> row.owner().equals(owner))
			.toList();
	}

	/** A picture that stands there twice goes out once. */
	private static String named(DocumentRow row, List<Picture> pictures) {
		return pictures.stream()
			.filter((one) -> one.document().equals(row.id().id()))
			.findFirst()
			.map(Picture::name)
			.orElseGet(() -> {
				String name = "%02d-%s%s".formatted(pictures.size() + 1, row.sha256().substring(0, MARK),
						row.mediaType().equals("image/png") ? ".png" : ".jpg");
				pictures.add(new Picture(name, row.id().id(), row.mediaType(), row.sha256()));
				return name;
			});
	}

}
