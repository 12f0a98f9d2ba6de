package org.opscharter.obligations;

/**
 * Nothing can be done with this row any more.
 */
public class ObligationClosed extends RuntimeException {

	private final ObligationState state;

	ObligationClosed(ObligationId id, ObligationState state) {
		super(id + " is " + state);
		this.state = state;
	}

	/**
	 * Where it stands.
	 */
	public ObligationState state() {
		return this.state;
	}

}
