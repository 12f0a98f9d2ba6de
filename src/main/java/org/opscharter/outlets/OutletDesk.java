package org.opscharter.outlets;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.organisation.PersonId;
import org.opscharter.outlets.OutletRefused.Reason;
import org.opscharter.secrets.KeyMissing;
import org.opscharter.secrets.SecretBox;
import org.opscharter.time.BusinessTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where outlets are opened and closed, and where what is stuck is sent on its
 * way again.
 */
@Component
@Transactional
public class OutletDesk {

	/** What the convention asks of a secret at least, in characters. */
	private static final int SHORTEST_SECRET = 24;

	private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,480}");

	private final OutletRegister outlets;

	private final DeliveryRegister deliveries;

	private final ChannelDirectory channels;

	private final OutletHosts hosts;

	private final SecretBox box;

	private final OutletTrail trail;

	private final BusinessTime time;

	OutletDesk(OutletRegister outlets, DeliveryRegister deliveries, ChannelDirectory channels, OutletHosts hosts,
			SecretBox box, OutletTrail trail, BusinessTime time) {
		this.outlets = outlets;
		this.deliveries = deliveries;
		this.channels = channels;
		this.hosts = hosts;
		this.box = box;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * From now on what is released on this channel goes out by itself.
	 * @param secret that its messages are signed with; of no use for a folder
	 * @throws OutletRefused if the channel has one, or the address will not do
	 */
	public void open(OutletPlan plan, String secret, PersonId by) {
		ChannelCard channel = channel(plan);
		if (!this.outlets.findOpenOf(Set.of(plan.channel())).isEmpty()) {
			throw new OutletRefused(Reason.CHANNEL_SERVED);
		}
		require(plan);
		boolean signs = plan.kind() == OutletKind.WEBHOOK;
		Outlet outlet = new Outlet(plan, signs ? locked(secret) : null, by, this.time.now());
		try {
			this.outlets.saveAndFlush(outlet);
		}
		catch (DataIntegrityViolationException ex) {
			throw new OutletRefused((plan.kind() == OutletKind.FOLDER) ? Reason.FOLDER_TAKEN : Reason.CHANNEL_SERVED);
		}
		this.trail.write(outlet, channel.name(), by, "opened");
	}

	/** Signs with another secret from now on. */
	public void resign(OutletId id, String secret, PersonId by) {
		Outlet outlet = locked(id);
		outlet.resign(locked(secret));
		this.outlets.saveAndFlush(outlet);
		this.trail.write(outlet, name(outlet), by, "resigned");
	}

	/** Pieces go out by hand again; what has not arrived yet is no longer brought. */
	public void close(OutletId id, PersonId by) {
		Outlet outlet = locked(id);
		outlet.close(this.time.now());
		this.deliveries.lockUndelivered(id).forEach((delivery) -> {
			delivery.giveWay();
			this.deliveries.saveAndFlush(delivery);
		});
		this.outlets.saveAndFlush(outlet);
		this.trail.write(outlet, name(outlet), by, "closed");
	}

	/** Tried again at once, from the first try on. */
	public void retry(DeliveryId id, PersonId by) {
		Delivery delivery = this.deliveries.lock(id).orElseThrow(() -> new OutletNotFound(id));
		Outlet outlet = this.outlets.findById(delivery.outlet()).orElseThrow(() -> new OutletNotFound(id));
		if (!outlet.isOpen()) {
			throw new OutletRefused(Reason.CLOSED);
		}
		delivery.retry(this.time.now());
		this.deliveries.saveAndFlush(delivery);
		this.trail.write(outlet, name(outlet), by, "retried");
	}

	private void require(OutletPlan plan) {
		if (plan.kind() == OutletKind.FOLDER) {
			if (!FOLDER.matcher(plan.address()).matches()) {
				throw new OutletRefused(Reason.FOLDER_WRONG);
			}
			if (!plan.readersAddress().isEmpty() && address(plan.readersAddress()) == null) {
				throw new OutletRefused(Reason.ADDRESS_WRONG);
			}
			return;
		}
		URI address = address(plan.address());
		if (address == null || address.getUserInfo() != null) {
			throw new OutletRefused(Reason.ADDRESS_WRONG);
		}
		if (!this.hosts.allow(address)) {
			throw new OutletRefused(Reason.HOST_NOT_ALLOWED);
		}
	}

	private static @Nullable URI address(String typed) {
		try {
			return ADDRESS.matcher(typed).matches() ? URI.create(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private ChannelCard channel(OutletPlan plan) {
		return this.channels.inUse()
			.stream()
			.filter((card) -> card.id().id().equals(plan.channel()))
			.findFirst()
			.orElseThrow(() -> new OutletRefused(Reason.CHANNEL_UNKNOWN));
	}

	private String name(Outlet outlet) {
		ChannelId id = new ChannelId(outlet.channel());
		return this.channels.channels(List.of(id)).get(id).name();
	}

	private byte[] locked(String secret) {
		if (secret.length() < SHORTEST_SECRET) {
			throw new OutletRefused(Reason.SECRET_SHORT);
		}
		try {
			return this.box.lock(secret);
		}
		catch (KeyMissing ex) {
			throw new OutletRefused(Reason.KEY_MISSING);
		}
	}

	private Outlet locked(OutletId id) {
		return this.outlets.lock(id).orElseThrow(() -> new OutletNotFound(id));
	}

}
