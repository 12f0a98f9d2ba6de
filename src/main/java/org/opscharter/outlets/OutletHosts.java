package org.opscharter.outlets;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hosts messages may be sent to: those the administrator names in
 * {@code OPSCHARTER_OUTLETS_HOSTS}. Otherwise whoever enters an address could have the
 * program ask around in the company's network.
 */
@Component
public class OutletHosts {

	private final Set<String> allowed = new TreeSet<>();

	OutletHosts(@Value("${opscharter.outlets.hosts:}") Set<String> named,
			@Value("${opscharter.evaluation:false}") boolean evaluation) {
		named.stream().map((host) -> host.strip().toLowerCase(Locale.ROOT)).forEach(this.allowed::add);
		this.allowed.remove("");
		if (evaluation) {
			this.allowed.add("localhost");
		}
	}

	/**
	 * The hosts, as the page names them.
	 */
	public Set<String> allowed() {
		return Set.copyOf(this.allowed);
	}

	boolean allow(URI address) {
		String host = (address.getHost() != null) ? address.getHost().toLowerCase(Locale.ROOT) : "";
		return this.allowed.contains(host) || this.allowed.contains(host + ":" + address.getPort());
	}

}
