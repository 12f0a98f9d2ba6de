package org.opscharter.launches;

import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The task that follows a launch (运营推广计划): its three sections are content, activities and
 * social media (S3-3.5.1).
 */
@Component
class PromotionPlan {

	private static final int LONGEST = 120;

	private final Words words;

	PromotionPlan(Words words) {
		this.words = words;
	}

	String title(String launch) {
		String title = this.words.recorded("launches.plan.title", launch);
		return (title.length() > LONGEST) ? title.substring(0, LONGEST) : title;
	}

	String goal() {
		return this.words.recorded("launches.plan.goal");
	}

	String expected() {
		return this.words.recorded("launches.plan.expected");
	}

}
