package org.opscharter.approvals.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Approver;
import org.opscharter.approvals.Condition;
import org.opscharter.approvals.Mode;
import org.opscharter.approvals.Route;
import org.opscharter.approvals.RouteBook;
import org.opscharter.approvals.RouteBook.Published;
import org.opscharter.approvals.RouteStep;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * All routes in words: the version in force, and what still runs under others.
 */
@Component
class RoutesPage {

	private final RouteBook routes;

	private final Words words;

	private final Basis basis;

	private final BusinessTime time;

	RoutesPage(RouteBook routes, Words words, Basis basis, BusinessTime time) {
		this.routes = routes;
		this.words = words;
		this.basis = basis;
		this.time = time;
	}

	List<Way> show() {
		Map<String, List<Published>> byKey = this.routes.published()
			.stream()
			.collect(Collectors.groupingBy((published) -> published.route().key(), LinkedHashMap::new,
					Collectors.toList()));
		return byKey.values().stream().map(this::way).toList();
	}

	/** The newest version that has begun is in force. */
	private Way way(List<Published> newestFirst) {
		Published inForce = newestFirst.stream()
			.filter((published) -> !published.validFrom().isAfter(this.time.today()))
			.findFirst()
			.orElse(newestFirst.get(0));
		Route route = inForce.route();
		List<Step> steps = new ArrayList<>();
		route.steps().forEach((step) -> steps.add(step(steps.size() + 1, step, inForce.amounts())));
		List<String> others = newestFirst.stream()
			.filter((published) -> published != inForce)
			.map((published) -> this.words.of("approvals.routes.other", String.valueOf(published.route().version()),
					day(published.validFrom()), String.valueOf(published.running())))
			.toList();
		return new Way(route.key(), this.words.of(route.key()),
				List.of(this.words.of("approvals.routes.version", String.valueOf(route.version())),
						this.words.of("approvals.routes.from", day(inForce.validFrom())),
						this.words.of("approvals.routes.running", String.valueOf(inForce.running())),
						this.words.of("approvals.routes.resume." + route.resume())),
				steps, criteria(route), copies(route.copies()), others);
	}

	private Step step(int number, RouteStep step, Map<String, BigDecimal> amounts) {
		return new Step(number, this.words.of(step.name()), approver(step.approver()),
				(step.mode() == Mode.ANY) ? "" : this.words.of("approvals.mode." + step.mode()),
				(step.when() != null) ? when(step.when(), amounts) : this.words.of("approvals.routes.always"),
				this.words.of("approvals.routes.limit", String.valueOf(step.limitHours())),
				this.basis.of(step.clause(), step.own()));
	}

	private String approver(Approver approver) {
		return switch (approver.kind()) {
			case SUPERIOR -> this.words.of("approvals.approver.SUPERIOR", approver.level());
			case ROLE -> this.words.of("approvals.role." + approver.role());
			default -> this.words.of("approvals.approver." + approver.kind());
		};
	}

	private String when(Condition when, Map<String, BigDecimal> amounts) {
		if (when.otherwise()) {
			return this.words.of("approvals.routes.otherwise");
		}
		List<String> parts = new ArrayList<>();
		if (when.atLeast() != null) {
			parts.add(this.words.of("approvals.routes.atLeast", this.words.money(amounts.get(when.atLeast()))));
		}
		if (when.kinds() != null) {
			parts.add(this.words.of("approvals.routes.kinds", String.join(" ", when.kinds())));
		}
		if (when.flag() != null) {
			parts.add(this.words.of("approvals.routes.flag", this.words.of("approvals.flag." + when.flag())));
		}
		return String.join(this.words.of("approvals.filtered.and"), parts);
	}

	private @Nullable String criteria(Route route) {
		return route.criteria().isEmpty() ? null
				: route.criteria()
					.stream()
					.map((key) -> this.words.of("approvals.criterion." + key))
					.collect(Collectors.joining(this.words.of("approvals.filtered.and")));
	}

	private @Nullable String copies(Collection<Approver> copies) {
		return copies.isEmpty() ? null
				: copies.stream()
					.map(this::approver)
					.sorted()
					.collect(Collectors.joining(this.words.of("approvals.filtered.and")));
	}

	private static String day(LocalDate day) {
		return day.toString();
	}

	/**
	 * One kind of subject with the way it takes.
	 *
	 * @param others the versions that are not in force, with what runs under them
	 */
	record Way(String key, String name, List<String> facts, List<Step> steps, @Nullable String criteria,
			@Nullable String copies, List<String> others) {

	}

	/**
	 * One step of it.
	 */
	record Step(int number, String name, String approver, String mode, String when, String limit,
			@Nullable ClauseChip chip) {

	}

}
