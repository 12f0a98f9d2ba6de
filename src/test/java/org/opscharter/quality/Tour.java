package org.opscharter.quality;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;

/**
 * Everybody follows every link from his home page on. Of pages that differ only in what
 * they are about, as many are read as {@code -Dquality.each} says, 3 by default.
 */
@TestComponent
@Lazy
class Tour {

	/** What no link leads to. */
	static final Map<String, String> UNLINKED = Map.of("/dev/styleguide", "/dev/styleguide", "/link/{token}",
			"/link/none", "/login", "/login", "/forgotten", "/forgotten");

	private static final int EACH = Integer.getInteger("quality.each", 3);

	private final Callers callers;

	private final Routes routes;

	private final Belongings belongings;

	private @Nullable List<Reading> readings;

	Tour(Callers callers, Routes routes, Belongings belongings) {
		this.callers = callers;
		this.routes = routes;
		this.belongings = belongings;
	}

	/**
	 * Everything that was read, once for all tests.
	 */
	synchronized List<Reading> readings() {
		if (this.readings == null) {
			this.belongings.lay();
			List<Reading> all = new ArrayList<>();
			Callers.NAMES.forEach((name) -> all.addAll(walk(this.callers.called(name), "/")));
			UNLINKED.values().forEach((address) -> all.add(read(this.callers.nobody(), address, "")));
			all.add(read(this.callers.called("wangfang"), "/dev/styleguide", ""));
			this.readings = List.copyOf(all);
		}
		return this.readings;
	}

	/**
	 * Pages that came well, at most so many of one route.
	 */
	List<Reading> pages(int ofOneRoute) {
		Map<String, Integer> count = new HashMap<>();
		return readings().stream()
			.filter((reading) -> reading.isPage() && reading.status() == 200 && reading.route() != null)
			.filter((reading) -> count.merge(reading.route(), 1, Integer::sum) <= ofOneRoute)
			.toList();
	}

	private List<Reading> walk(Caller caller, String start) {
		List<Reading> read = new ArrayList<>();
		Map<String, Integer> count = new HashMap<>();
		Set<String> known = new HashSet<>(Set.of(start));
		Deque<String[]> open = new ArrayDeque<>(List.<String[]>of(new String[] { start, "" }));
		while (!open.isEmpty()) {
			String[] next = open.poll();
			if (count.merge(kind(next[0]), 1, Integer::sum) > EACH) {
				continue;
			}
			Reading reading = read(caller, next[0], next[1]);
			read.add(reading);
			if (reading.isPage()) {
				links(reading.document()).stream()
					.filter(known::add)
					.forEach((link) -> open.add(new String[] { link, next[0] }));
			}
		}
		return read;
	}

	private Reading read(Caller caller, String address, String from) {
		HttpResponse<String> answer = caller.get(address);
		return new Reading(caller.name(), address, from, this.routes.of(HttpMethod.GET, address).orElse(null),
				answer.statusCode(), answer.headers(), answer.body());
	}

	/** Route and names of the parameters; files count one by one. */
	private String kind(String address) {
		return this.routes.of(HttpMethod.GET, address)
			.map((route) -> route + address.replaceFirst("^[^?]*", "").replaceAll("=[^&]*", ""))
			.orElse(address);
	}

	private static List<String> links(Document page) {
		Predicate<String> ours = (link) -> link.startsWith("http://localhost/");
		return page.select("[href], [src], [data-hx-get]")
			.stream()
			.map((element) -> element
				.absUrl(element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "data-hx-get"))
			.filter(ours)
			.map((link) -> link.substring("http://localhost".length()).replaceFirst("#.*", ""))
			.filter((link) -> !link.matches(".*[?&](theme|lang)=.*"))
			.distinct()
			.toList();
	}

}
