package org.opscharter.content.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.content.DraftNotFound;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Manuscript;
import org.opscharter.content.PasteText;
import org.opscharter.content.PictureBundle;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.DownloadName;
import org.opscharter.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Carries an approved piece to an account that has no interface (复制到公众号): the title, the
 * summary and the text to paste, and its pictures by number. Only exactly what was
 * approved is handed out.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class PasteController {

	private final DraftWriting drafting;

	private final PictureBundle pictures;

	private final Words words;

	PasteController(DraftWriting drafting, PictureBundle pictures, Words words) {
		this.drafting = drafting;
		this.pictures = pictures;
		this.words = words;
	}

	@GetMapping("/content/drafts/{number}/paste")
	String page(@PathVariable String number, CurrentPerson me, Model model) {
		Details draft = approved(number, me);
		model.addAttribute("draft", draft);
		model.addAttribute("pieces", Piece.of(draft.text().body()));
		model.addAttribute("titleLimit", Manuscript.TITLE);
		model.addAttribute("summaryLimit", Manuscript.SUMMARY);
		return "content/paste";
	}

	/** What the button puts on the clipboard. */
	@GetMapping("/content/drafts/{number}/paste/text")
	@ResponseBody
	Map<String, String> text(@PathVariable String number, CurrentPerson me) {
		Manuscript text = approved(number, me).text();
		return Map.of("html", PasteText.of(text.body(), this::place, this.words.of("content.paste.links")), "plain",
				text.plain());
	}

	@GetMapping("/content/drafts/{number}/paste/pictures")
	void pictures(@PathVariable String number, CurrentPerson me, HttpServletResponse response) throws IOException {
		Details draft = approved(number, me);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(draft.number() + ".zip").attachment());
		this.pictures.write(draft.id(), draft.text(), response.getOutputStream());
	}

	private String place(int number, String shows) {
		return shows.isEmpty() ? this.words.of("content.paste.picture", String.valueOf(number))
				: this.words.of("content.paste.picture.shows", String.valueOf(number), shows);
	}

	private Details approved(String number, CurrentPerson me) {
		Details draft = this.drafting.own(number, me);
		boolean approved = draft.status() == DraftStatus.READY || draft.status() == DraftStatus.PUBLISHED
				|| draft.status() == DraftStatus.REVIEWED || draft.status() == DraftStatus.CORRECTED;
		if (!approved) {
			throw new DraftNotFound(number);
		}
		return draft;
	}

}
