package org.opscharter.outlets;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where other modules hand in what is to go out by itself, in the transaction that
 * releases it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outlets {

	private final OutletRegister outlets;

	private final DeliveryRegister deliveries;

	private final BusinessTime time;

	Outlets(OutletRegister outlets, DeliveryRegister deliveries, BusinessTime time) {
		this.outlets = outlets;
		this.deliveries = deliveries;
		this.time = time;
	}

	/**
	 * Those of the channels that take pieces by themselves. One statement.
	 */
	@Transactional(readOnly = true)
	public Set<UUID> serving(Collection<UUID> channels) {
		if (channels.isEmpty()) {
			return Set.of();
		}
		return this.outlets.findOpenOf(channels).stream().map(Outlet::channel).collect(Collectors.toSet());
	}

	/**
	 * It is to appear on this channel, in the place of any earlier version. Nothing
	 * happens where the channel takes nothing by itself, and nothing is packed then.
	 */
	public void hand(UUID channel, Supplier<Parcel> packed) {
		this.outlets.findOpenOf(List.of(channel)).forEach((outlet) -> {
			Parcel parcel = packed.get();
			giveWay(outlet, parcel.subject());
			this.deliveries.saveAndFlush(new Delivery(outlet.id(), DeliveryKind.PUBLISH, parcel, this.time.now()));
		});
	}

	/**
	 * It is to disappear wherever it was brought to.
	 * @param subject the piece, by its id in its module
	 */
	public void withdraw(UUID subject) {
		this.deliveries.findBroughtOut(subject)
			.stream()
			.collect(Collectors.toMap(Delivery::outlet, Delivery::parcel, (latest, earlier) -> latest))
			.forEach((id, parcel) -> this.outlets.findById(id).filter(Outlet::isOpen).ifPresent((outlet) -> {
				giveWay(outlet, subject);
				this.deliveries.saveAndFlush(new Delivery(id, DeliveryKind.WITHDRAW, parcel, this.time.now()));
			}));
	}

	private void giveWay(Outlet outlet, UUID subject) {
		this.deliveries.lockUndelivered(outlet.id(), subject).forEach((earlier) -> {
			earlier.giveWay();
			this.deliveries.saveAndFlush(earlier);
		});
	}

}
