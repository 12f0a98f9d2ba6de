package org.opscharter.shell.web;

import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.opscharter.shell.DemoIdentities;
import org.opscharter.shell.DemoIdentities.DemoIdentity;
import org.opscharter.shell.Frame;
import org.opscharter.shell.NavigationEntry;
import org.opscharter.shell.NavigationEntry.Group;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Viewer.Identity;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class FrameBuilder {

	private final List<NavigationEntry> entries;

	private final ObjectProvider<Viewer> viewer;

	private final ObjectProvider<DemoIdentities> identities;

	private final Badges badges;

	private final BusinessTime time;

	private final Words words;

	private final boolean evaluation;

	FrameBuilder(ObjectProvider<NavigationEntry> entries, ObjectProvider<Viewer> viewer,
			ObjectProvider<DemoIdentities> identities, Badges badges, BusinessTime time, Words words,
			@Value("${opscharter.evaluation:false}") boolean evaluation) {
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::position)).toList();
		this.viewer = viewer;
		this.identities = identities;
		this.badges = badges;
		this.time = time;
		this.words = words;
		this.evaluation = evaluation;
	}

	Frame build(HttpServletRequest request) {
		Optional<Identity> identity = Optional.ofNullable(this.viewer.getIfAvailable()).flatMap(Viewer::current);
		Map<String, Integer> counts = identity.map((who) -> this.badges.countFor(who.person())).orElse(Map.of());
		String path = request.getRequestURI();
		ZonedDateTime now = this.time.zonedNow();
		return new Frame(groups(identity, counts, path), lines(Group.MORE, identity, counts, path),
				identity.map((who) -> new Frame.Person(who.name(), who.post())).orElse(null),
				this.words.of("shell.clock.date", now.getMonthValue(), now.getDayOfMonth(),
						this.words.of("shell.weekday." + now.getDayOfWeek().getValue()), "%tR".formatted(now),
						this.words.of("shell.month." + now.getMonthValue())),
				this.words.of("shell.clock.week", now.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), this.evaluation,
				identity.isPresent() ? demoIdentities() : List.of(), counts.getOrDefault("inbox", 0),
				counts.getOrDefault("approvals", 0), this.words.english() ? "en" : "zh-CN", Themes.of(request), path,
				null);
	}

	private List<DemoIdentity> demoIdentities() {
		DemoIdentities demo = this.identities.getIfAvailable();
		return (this.evaluation && demo != null) ? demo.all() : List.of();
	}

	private List<Frame.Group> groups(Optional<Identity> identity, Map<String, Integer> counts, String path) {
		List<Frame.Group> groups = new ArrayList<>();
		for (Group group : List.of(Group.MINE, Group.DEPARTMENT, Group.RULES)) {
			List<Frame.Entry> lines = lines(group, identity, counts, path);
			if (!lines.isEmpty()) {
				groups.add(new Frame.Group(this.words.of("shell.navigation." + group.name().toLowerCase(Locale.ROOT)),
						lines));
			}
		}
		return groups;
	}

	private List<Frame.Entry> lines(Group group, Optional<Identity> identity, Map<String, Integer> counts,
			String path) {
		return this.entries.stream()
			.filter((entry) -> entry.group() == group)
			.filter((entry) -> identity.isPresent() && (entry.permission().isEmpty()
					|| Stream.of(entry.permission().split(" ")).anyMatch(identity.get().permissions()::contains)))
			.map((entry) -> new Frame.Entry(this.words.of(entry.label()), entry.href(),
					counts.getOrDefault(entry.count(), 0) > 0 ? counts.get(entry.count()) : null,
					isCurrent(entry.href(), path)))
			.toList();
	}

	/**
	 * The line that leads nearest to the page, where one line leads further than another.
	 */
	private boolean isCurrent(String href, String path) {
		return leadsTo(href, path) && this.entries.stream()
			.noneMatch((other) -> other.href().length() > href.length() && leadsTo(other.href(), path));
	}

	private static boolean leadsTo(String href, String path) {
		return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
	}

}
