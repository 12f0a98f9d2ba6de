package org.opscharter.content.web;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.content.EditorialDesk;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.topics.TopicPool;
import org.opscharter.topics.TopicRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a topic up: a draft begins with what the topic knows (W2 选题 → 草稿).
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class TopicAdoptionController {

	private final EditorialDesk desk;

	private final TopicPool pool;

	private final Words words;

	TopicAdoptionController(EditorialDesk desk, TopicPool pool, Words words) {
		this.desk = desk;
		this.pool = pool;
		this.words = words;
	}

	@PostMapping("/content/topics/{number}/adoption")
	String adopt(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		try {
			String draft = this.desk
				.find(this.desk.begin(this.pool.find(number).orElseThrow(() -> new NotFound(number)),
						me.may(Permission.MANAGE_CONTENT), me.id()))
				.number();
			Flash.done(this.words.of("content.done.adopted", draft)).after(redirect);
			return "redirect:/content/drafts/" + draft + "/edit";
		}
		catch (TopicRefused refused) {
			Flash
				.conflict(this.words.of("topics.refused." + refused.reason()) + ((refused.reason().clause() != null)
						? this.words.of("channels.refused.clause", refused.reason().clause().value()) : ""))
				.after(redirect);
			return "redirect:/content/topics/" + number;
		}
	}

}
