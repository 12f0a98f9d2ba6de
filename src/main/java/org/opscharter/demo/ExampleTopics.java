package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ColumnCard;
import org.opscharter.organisation.PersonId;
import org.opscharter.topics.Keywords;
import org.opscharter.topics.Keywords.Term;
import org.opscharter.topics.TopicKind;
import org.opscharter.topics.TopicPlan;
import org.opscharter.topics.Topics;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what the department could write: a lead on the new law, ideas for its columns and
 * what parents search for.
 */
@Component
@Order(8)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleTopics implements Chapter {

	private final Topics topics;

	private final Keywords keywords;

	private final ChannelDirectory channels;

	ExampleTopics(Topics topics, Keywords keywords, ChannelDirectory channels) {
		this.topics = topics;
		this.keywords = keywords;
		this.channels = channels;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		deeds.add(new Deed(cast.at("2026-05-20 16:00"), cast.person("zhaomin"), () -> read("幼小衔接", 58, cast)));
		deeds.add(new Deed(cast.at("2026-06-03 16:00"), cast.person("zhaomin"), () -> read("幼小衔接", 71, cast)));
		deeds.add(new Deed(cast.at("2026-06-03 16:05"), cast.person("zhaomin"), () -> read("学前教育法", 64, cast)));
		deeds.add(idea("2026-06-02 10:20", "zhaomin", "毕业季：和孩子一起告别幼儿园", "每年六月下旬搜得最多，适合配班级照片", "新闻", "毕业季、幼小衔接", cast));
		deeds.add(idea("2026-06-03 14:10", "chentao", "食堂的一天：从验收到留样", "家长最关心的三个环节，请园所拍一组图", "新闻", "", cast));
		deeds.add(idea("2026-06-04 09:40", "lina", "雨季入园离园安全提示", "六月雨多，往年转发最好的一类", "新闻", "", cast));
		deeds.add(idea("2026-06-04 15:30", "wutong", "实习老师的第一个月", "招聘季前发，配岗位链接", "招聘", "", cast));
		deeds
			.add(new Deed(cast.at("2026-06-05 11:10"), cast.person("chentao"),
					() -> this.topics.file(new TopicPlan(TopicKind.LEAD, "学前教育法解读", "实施一周年，园长群里问普惠收费和师资两条的多", "教育部网站",
							true, "https://www.moe.gov.cn/", null, Set.of(cast.person("lina"), cast.person("zhaomin"))),
							List.of("学前教育法"), cast.person("chentao"))));
		return deeds;
	}

	private Deed idea(String at, String by, String title, String note, String column, String terms, Cast cast) {
		return new Deed(cast.at(at), cast.person(by),
				() -> this.topics.file(
						new TopicPlan(TopicKind.IDEA, title, note, "", false, "", column(column), Set.of()),
						terms.isEmpty() ? List.of() : List.of(terms.split("、")), cast.person(by)));
	}

	private void read(String term, int heat, Cast cast) {
		PersonId by = cast.person("zhaomin");
		this.keywords.keep(new Term(term, "微信指数", "", heat, null), by);
	}

	private UUID column(String name) {
		return this.channels.inUse()
			.stream()
			.flatMap((channel) -> channel.columns().stream())
			.filter((column) -> column.name().equals(name))
			.map(ColumnCard::id)
			.findFirst()
			.orElseThrow()
			.id();
	}

}
