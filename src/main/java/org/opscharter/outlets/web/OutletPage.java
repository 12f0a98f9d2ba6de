package org.opscharter.outlets.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.outlets.OutletHosts;
import org.opscharter.outlets.web.OutletQueries.DeliveryRow;
import org.opscharter.outlets.web.OutletQueries.OutletRow;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * What the pages say.
 */
@Component
class OutletPage {

	private final OutletQueries queries;

	private final ChannelDirectory channels;

	private final OutletHosts hosts;

	private final Words words;

	OutletPage(OutletQueries queries, ChannelDirectory channels, OutletHosts hosts, Words words) {
		this.queries = queries;
		this.channels = channels;
		this.hosts = hosts;
		this.words = words;
	}

	View outlets() {
		List<OutletRow> rows = this.queries.open();
		Map<UUID, String> names = names(rows.stream().map(OutletRow::channel).toList());
		Set<UUID> served = rows.stream().map(OutletRow::channel).collect(Collectors.toSet());
		List<Choice> free = this.channels.inUse()
			.stream()
			.filter((card) -> !served.contains(card.id().id()))
			.map((card) -> new Choice(card.id().id().toString(), card.name()))
			.toList();
		return new View(rows.stream()
			.map((row) -> new Line(row.id().toString(), names.getOrDefault(row.channel(), "—"), row.kind(),
					row.address(), row.readersAddress(), row.opener(), this.words.moment(row.at()), row.undelivered()))
			.toList(), free, String.join("、", this.hosts.allowed().stream().sorted().toList()));
	}

	Deliveries deliveries(boolean all, int page) {
		List<DeliveryRow> rows = this.queries.deliveries(all, page);
		Map<UUID, String> names = names(rows.stream().map(DeliveryRow::channel).toList());
		List<DeliveryLine> lines = rows.stream()
			.limit(OutletQueries.PAGE)
			.map((row) -> line(row, names.getOrDefault(row.channel(), "—")))
			.toList();
		return new Deliveries(lines, this.queries.count(all), all, page, rows.size() > OutletQueries.PAGE);
	}

	List<DeliveryLine> everything(boolean all) {
		List<DeliveryRow> rows = this.queries.sheet(all);
		Map<UUID, String> names = names(rows.stream().map(DeliveryRow::channel).toList());
		return rows.stream().map((row) -> line(row, names.getOrDefault(row.channel(), "—"))).toList();
	}

	private DeliveryLine line(DeliveryRow row, String channel) {
		String state = switch (row.status()) {
			case "DELIVERED" -> this.words.of("outlets.state.DELIVERED",
					(row.deliveredAt() != null) ? this.words.moment(row.deliveredAt()) : "");
			case "WAITING" -> (row.tries() == 0) ? this.words.of("outlets.state.WAITING")
					: this.words.of("outlets.state.AGAIN", row.tries(), this.words.moment(row.nextTryAt()));
			default -> this.words.of("outlets.state." + row.status());
		};
		boolean undelivered = row.status().equals("WAITING") || row.status().equals("STUCK");
		return new DeliveryLine(row.id().toString(), row.number(), row.title(), channel,
				this.words.of("outlets.kind." + row.kind(), row.version()), this.words.moment(row.handedAt()), state,
				row.status().equals("STUCK"),
				(undelivered && row.fault() != null) ? this.words.of("outlets.fault." + row.fault()) : "", row.link(),
				row.open() && undelivered);
	}

	private Map<UUID, String> names(Collection<UUID> ids) {
		return this.channels.channels(ids.stream().map(ChannelId::new).collect(Collectors.toSet()))
			.values()
			.stream()
			.collect(Collectors.toMap((card) -> card.id().id(), ChannelCard::name));
	}

	/**
	 * The outlets.
	 *
	 * @param free channels without one
	 * @param hosts messages may be sent to; empty where the administrator named none
	 */
	record View(List<Line> lines, List<Choice> free, String hosts) {

	}

	record Line(String id, String channel, String kind, String address, String readersAddress, String opener,
			String when, int undelivered) {

	}

	record Choice(String id, String name) {

	}

	/**
	 * What is on its way.
	 *
	 * @param total how many there are on all pages
	 * @param all with what has arrived
	 * @param more whether another page follows
	 */
	record Deliveries(List<DeliveryLine> lines, int total, boolean all, int page, boolean more) {

	}

	/**
	 * One delivery.
	 *
	 * @param fault what stood in the way last; empty where nothing did
	 * @param again whether it can be sent on its way at once
	 */
	record DeliveryLine(String id, String number, String title, String channel, String what, String when, String state,
			boolean stuck, String fault, String link, boolean again) {

	}

}
