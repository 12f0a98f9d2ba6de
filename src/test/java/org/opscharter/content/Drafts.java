package org.opscharter.content;

import java.util.List;
import java.util.UUID;

/**
 * Pieces as the tests write them.
 */
public final class Drafts {

	/** Where most of them are to appear. */
	static final UUID WEBSITE = UUID.fromString("018f0000-0000-7000-8000-0000000000aa");

	private Drafts() {
	}

	/** A piece with everything it needs, for these places. */
	public static Manuscript ready(String title, Target... where) {
		return Manuscript.titled(title)
			.saying(title, "六一开放日的一天", "<h2>上午</h2><p>孩子们和家长一起做了手工。</p><ul><li>陶艺</li><li>绘本</li></ul>")
			.declaring(Category.OTHER, List.of(new Source("活动现场", true)), List.of(where), Flags.NONE);
	}

	static Manuscript ready(String title) {
		return ready(title, new Target(WEBSITE, null));
	}

}
