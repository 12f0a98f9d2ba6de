package org.opscharter.content.web;

import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.PostVacant;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.Gap;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a person is told after he did something with a draft, or why it did not count.
 */
@Component
class DraftRefusals {

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	DraftRefusals(Directory directory, Words words, BusinessTime time) {
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	String sentence(ContentRefused refusal) {
		return this.words.of("content.refused." + refusal.reason(), refusal.details());
	}

	String sentence(Gap gap) {
		return this.words.of("content.refused." + gap.reason(), gap.details().toArray());
	}

	String sentence(PostVacant vacant) {
		return this.words.of("content.refused.POST_VACANT", this.words.of(vacant.step()));
	}

	/** 李娜在16:20保存过. */
	String sentence(DraftChanged changed, PersonId me) {
		String who = changed.by().equals(me) ? this.words.of("content.changed.you")
				: this.directory.find(changed.by(), this.time.today()).map(Member::name).orElse("");
		return this.words.of("content.changed", who, "%tR".formatted(changed.at().atZone(BusinessTime.ZONE)));
	}

	/** Does it, and returns to the page with a sentence. */
	String after(String page, String done, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			Flash.done(done).after(redirect);
		}
		catch (ContentRefused refusal) {
			Flash.conflict(sentence(refusal)).after(redirect);
		}
		catch (PostVacant vacant) {
			Flash.conflict(sentence(vacant)).after(redirect);
		}
		catch (DecisionRefused refusal) {
			Flash.conflict(this.words.of("content.refused.WRONG_STATE")).after(redirect);
		}
		return "redirect:" + page;
	}

}
