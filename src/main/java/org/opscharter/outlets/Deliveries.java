package org.opscharter.outlets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.outlets.NotDelivered.Fault;
import org.opscharter.time.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what waits to where it belongs. Setting out and arriving are transactions of
 * their own, and none is open while another system is talked to.
 */
@Component
class Deliveries {

	private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

	/** No outlet has this id: an empty list can't be asked about. */
	private static final UUID NONE = new UUID(0, 0);

	private final OutletRegister outlets;

	private final DeliveryRegister register;

	private final Map<OutletKind, Courier> couriers;

	private final List<Arrivals> arrivals;

	private final OutletTrail trail;

	private final TransactionOperations transactions;

	private final BusinessTime time;

	Deliveries(OutletRegister outlets, DeliveryRegister register, List<Courier> couriers, List<Arrivals> arrivals,
			OutletTrail trail, TransactionOperations transactions, BusinessTime time) {
		this.outlets = outlets;
		this.register = register;
		this.couriers = couriers.stream().collect(Collectors.toMap(Courier::kind, Function.identity()));
		this.arrivals = arrivals;
		this.trail = trail;
		this.transactions = transactions;
		this.time = time;
	}

	/**
	 * Everything that is due, oldest first. An outlet that does not take one is left
	 * alone until the next time, so that a dead address keeps nobody else waiting.
	 */
	void bringAll(Instant upTo) {
		List<UUID> avoided = new ArrayList<>(List.of(NONE));
		Optional<Trip> next = depart(upTo, avoided);
		while (next.isPresent()) {
			if (!bring(next.get())) {
				avoided.add(next.get().outlet().id().id());
			}
			next = depart(upTo, avoided);
		}
	}

	private boolean bring(Trip trip) {
		try {
			String link = this.couriers.get(trip.outlet().kind()).bring(trip.delivery(), trip.outlet());
			this.transactions.executeWithoutResult((status) -> arrive(trip, link));
			return true;
		}
		catch (NotDelivered notThere) {
			this.transactions.executeWithoutResult((status) -> fail(trip, notThere.fault()));
			return false;
		}
		catch (RuntimeException ours) {
			LOG.error("Delivery {} of {} went wrong", trip.delivery().id(), trip.delivery().parcel().number(), ours);
			this.transactions.executeWithoutResult((status) -> fail(trip, Fault.OURS));
			return false;
		}
	}

	private Optional<Trip> depart(Instant upTo, Collection<UUID> avoided) {
		return this.transactions.execute(
				(status) -> this.register.findDue(upTo, avoided, Limit.of(1)).stream().findFirst().map((delivery) -> {
					delivery.depart(this.time.now());
					this.register.saveAndFlush(delivery);
					return new Trip(delivery, this.outlets.findById(delivery.outlet()).orElseThrow());
				}));
	}

	private void arrive(Trip trip, String link) {
		Delivery delivery = this.register.lock(trip.delivery().id()).orElseThrow();
		if (delivery.status() != DeliveryStatus.WAITING) {
			return;
		}
		delivery.arrive(link, this.time.now());
		this.register.saveAndFlush(delivery);
		if (!link.isEmpty() && delivery.kind() == DeliveryKind.PUBLISH) {
			this.arrivals.forEach((one) -> one.arrived(delivery.subject(), trip.outlet().channel(), link));
		}
	}

	private void fail(Trip trip, Fault fault) {
		Delivery delivery = this.register.lock(trip.delivery().id()).orElseThrow();
		if (delivery.status() != DeliveryStatus.WAITING) {
			return;
		}
		delivery.fail(fault);
		this.register.saveAndFlush(delivery);
		if (delivery.status() == DeliveryStatus.STUCK) {
			this.trail.stuck(delivery, trip.outlet());
		}
	}

	/**
	 * One delivery on its way to its outlet.
	 */
	private record Trip(Delivery delivery, Outlet outlet) {

	}

}
