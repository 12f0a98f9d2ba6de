package org.opscharter.content;

import java.util.UUID;

import org.opscharter.outlets.Arrivals;
import org.springframework.stereotype.Component;

/**
 * Where readers find what went out by itself, unless somebody has said so before.
 */
@Component
class PublicationLinks implements Arrivals {

	private final PublicationRegister publications;

	PublicationLinks(PublicationRegister publications) {
		this.publications = publications;
	}

	@Override
	public void arrived(UUID subject, UUID channel, String link) {
		this.publications.findByDraftAndChannelId(new DraftId(subject), channel)
			.filter((publication) -> publication.link().isEmpty())
			.ifPresent((publication) -> {
				publication.foundAt(link);
				this.publications.saveAndFlush(publication);
			});
	}

}
