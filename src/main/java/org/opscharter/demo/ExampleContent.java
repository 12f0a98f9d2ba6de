package org.opscharter.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelColumns;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.ColumnCard;
import org.opscharter.channels.ColumnPlan;
import org.opscharter.channels.ColumnSuggestions;
import org.opscharter.channels.MediaColumn;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.OwnRequirement;
import org.opscharter.channels.Requirement;
import org.opscharter.content.AfterApproval;
import org.opscharter.content.AfterApproval.Outside;
import org.opscharter.content.Category;
import org.opscharter.content.DraftId;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.Flags;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Publication.Way;
import org.opscharter.content.ReleaseDesk;
import org.opscharter.content.Source;
import org.opscharter.content.Target;
import org.opscharter.demo.ContentStory.Step;
import org.opscharter.organisation.PersonId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what the department writes and publishes: the channels, a month of updates, and
 * what lies on the desks this morning.
 */
@Component
@Order(6)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleContent implements Chapter {

	private static final String KIND = "draft";

	/** The evening before the updates begin. */
	private static final String OPENING = "2026-05-10 16:00";

	private final Channels channels;

	private final ChannelColumns columns;

	private final ColumnSuggestions suggestions;

	private final ChannelDirectory directory;

	private final EditorialDesk desk;

	private final ReleaseDesk releases;

	private final AfterApproval after;

	private final ExampleDecisions decisions;

	ExampleContent(Channels channels, ChannelColumns columns, ColumnSuggestions suggestions, ChannelDirectory directory,
			EditorialDesk desk, ReleaseDesk releases, AfterApproval after, ExampleDecisions decisions) {
		this.channels = channels;
		this.columns = columns;
		this.suggestions = suggestions;
		this.directory = directory;
		this.desk = desk;
		this.releases = releases;
		this.after = after;
		this.decisions = decisions;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		deeds.add(new Deed(cast.at(OPENING), cast.person("wangfang"), () -> open(cast)));
		deeds.add(new Deed(cast.at("2026-06-08 08:45"), cast.person("chentao"), () -> this.suggestions
			.suggest(named("启蒙幼教智库").id(), "园所政策解读", "园长常问政策怎么落地，建议每周一篇，短而有出处", cast.person("chentao"))));
		for (ContentStory story : ExampleData.content()) {
			for (Step step : story.steps()) {
				deeds.add(new Deed(cast.at(step.at()), cast.person(step.by(), story.author()),
						() -> tell(story, step, cast)));
			}
		}
		return deeds;
	}

	private void open(Cast cast) {
		PersonId head = cast.person("wangfang");
		ChannelId website = channel("官网", ChannelClass.WEBSITE, "网站", "lina", true, cast);
		ChannelId main = channel("启蒙幼教智库", ChannelClass.NEW_MEDIA, "微信公众号", "lina", true, cast);
		ChannelId home = channel("启蒙家园", ChannelClass.NEW_MEDIA, "微信公众号", "chentao", false, cast);
		channel("启蒙幼教平台", ChannelClass.MINI_PROGRAM, "微信小程序", "chentao", true, cast);
		this.channels.require(home, new OwnRequirement(new Requirement(Requirement.Unit.WEEK, 1),
				Requirement.Holidays.PRESET, "招聘板块，每周推送一次"), head);
		for (String platform : List.of("搜狐号", "百家号", "知乎", "百度知道", "抖音号")) {
			this.channels.require(channel("启蒙幼教 " + platform, ChannelClass.NEW_MEDIA, platform, "zhaomin", false, cast),
					new OwnRequirement(Requirement.NONE, Requirement.Holidays.PRESET, "以转发官网和公众号为主，暂不单独要求"), head);
		}
		for (ChannelId id : List.of(main, home)) {
			this.columns.create(id, new ColumnPlan("招聘", "园所岗位汇总", false, MediaColumn.Frequency.WEEKLY),
					cast.person("chentao"), head);
		}
		this.columns.create(website, new ColumnPlan("新闻", "园所动态与活动报道", false, MediaColumn.Frequency.WEEKLY),
				cast.person("lina"), head);
	}

	private ChannelId channel(String name, ChannelClass sort, String platform, String owner, boolean main, Cast cast) {
		return this.directory.inUse()
			.stream()
			.filter((card) -> card.name().contains(name))
			.map(ChannelCard::id)
			.findFirst()
			.orElseGet(() -> this.channels.open(
					new NewChannel(sort, ChannelProfile.of(name, platform), cast.person(owner), Set.of(), main),
					cast.person("wangfang")));
	}

	private void tell(ContentStory story, Step step, Cast cast) {
		PersonId by = cast.person(step.by(), story.author());
		if (step.deed().equals("write")) {
			cast.keep(KIND, story.title(), this.desk.write(manuscript(story), by).id());
			return;
		}
		DraftId draft = new DraftId(cast.kept(KIND, story.title()));
		switch (step.deed()) {
			case "submit" -> this.desk.submit(draft, by);
			case "plan" -> this.releases.plan(draft, cast.at(step.said()), by);
			case "publish" -> this.releases.publish(draft, Map.of(), by);
			case "urgent" -> this.after.wentOut(draft,
					new Outside(Way.URGENT, cast.at(step.at()).minus(Duration.ofMinutes(6)), step.said()), Map.of(),
					by);
			default -> this.decisions.tell(step.deed(), step.said(), draft.id(), by);
		}
	}

	private Manuscript manuscript(ContentStory story) {
		Flags flags = new Flags(story.is("companyProject"), story.is("undisclosed"), story.is("marketing"),
				story.is("minors"), story.is("generated"), story.is("advertising"));
		List<Source> sources = (story.source() == null) ? List.of()
				: List.of(new Source(story.source(), !story.unverified()));
		return Manuscript.titled(story.title())
			.saying(story.title(), story.summary(), html(story.paragraphs()))
			.declaring(Category.valueOf(story.category()), sources, targets(story), flags)
			.consented(story.is("minors") ? "监护人授权书 SQ-2026-05" : "");
	}

	private List<Target> targets(ContentStory story) {
		return story.channels()
			.stream()
			.map(this::named)
			.map((card) -> new Target(card.id().id(), column(card, story)))
			.toList();
	}

	private ChannelCard named(String name) {
		return this.directory.inUse().stream().filter((card) -> card.name().contains(name)).findFirst().orElseThrow();
	}

	private static @Nullable UUID column(ChannelCard card, ContentStory story) {
		return card.columns()
			.stream()
			.filter((column) -> column.name().equals(story.column()))
			.map(ColumnCard::id)
			.map((column) -> column.id())
			.findFirst()
			.orElse(null);
	}

	private static String html(List<String> paragraphs) {
		StringBuilder html = new StringBuilder();
		for (String paragraph : paragraphs) {
			if (paragraph.startsWith("## ")) {
				html.append("<h2>").append(paragraph.substring(3)).append("</h2>");
			}
			else if (paragraph.startsWith("- ")) {
				html.append("<ul><li>").append(paragraph.substring(2)).append("</li></ul>");
			}
			else {
				html.append("<p>").append(paragraph).append("</p>");
			}
		}
		return html.toString().replace("</ul><ul>", "");
	}

}
