package org.opscharter.content.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.Pictures;
import org.opscharter.content.Presence;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the editor fetches while one writes: the panel beside the text, who else is there,
 * and pictures that come in.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class EditorPartsController {

	private final DraftWriting drafting;

	private final WritingPanel panel;

	private final Presence presence;

	private final Pictures pictures;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	EditorPartsController(DraftWriting drafting, WritingPanel panel, Presence presence, Pictures pictures,
			Directory directory, Words words, BusinessTime time) {
		this.drafting = drafting;
		this.panel = panel;
		this.presence = presence;
		this.pictures = pictures;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/** As last saved: what the margin fetches after each saving. */
	@GetMapping("/content/drafts/{number}/panel")
	String panel(@PathVariable String number, CurrentPerson me, Model model) {
		Details draft = this.drafting.own(number, me);
		model.addAttribute("panel", this.panel.of(draft, draft.text()));
		return "content/panel :: panel(${panel})";
	}

	@PostMapping("/content/drafts/{number}/presence")
	@ResponseBody
	Map<String, String> enter(@PathVariable String number, CurrentPerson me) {
		Details draft = this.drafting.own(number, me);
		List<PersonId> others = this.presence.enter(draft.id(), me.id());
		String names = this.directory.members(others, this.time.today())
			.values()
			.stream()
			.map(Member::name)
			.collect(Collectors.joining("、"));
		return Map.of("message", names.isEmpty() ? "" : this.words.of("content.presence", names));
	}

	@PostMapping("/content/drafts/{number}/pictures")
	ResponseEntity<Map<String, String>> picture(@PathVariable String number,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson me) throws IOException {
		Details draft = this.drafting.own(number, me);
		if (file == null || !(DraftWriting.isOpen(draft) || DraftPage.isCorrectable(draft))) {
			return refused(this.words.of("content.refused.PICTURE_REFUSED"));
		}
		try (InputStream content = file.getInputStream()) {
			return ResponseEntity.ok(Map.of("location", this.pictures.take(draft.id(), content, me.id())));
		}
		catch (ContentRefused refusal) {
			return refused(this.words.of("content.refused." + refusal.reason()));
		}
		catch (UploadRefused refusal) {
			return refused(this.words.of(refusal.key(), refusal.arguments()));
		}
	}

	private static ResponseEntity<Map<String, String>> refused(String sentence) {
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("message", sentence));
	}

}
