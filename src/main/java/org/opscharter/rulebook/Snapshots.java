package org.opscharter.rulebook;

import org.opscharter.organisation.Directory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The settings, kept in memory. Whoever goes by them asks once in a request, or else in a
 * transaction, whether another node has changed them since; that is one statement.
 */
@Component
class Snapshots implements SmartInitializingSingleton {

	private static final String SEEN = Snapshots.class.getName();

	private final RuleHistory history;

	private final Directory directory;

	private volatile Settings latest = Settings.NONE;

	Snapshots(RuleHistory history, Directory directory) {
		this.history = history;
		this.directory = directory;
	}

	@Override
	public void afterSingletonsInstantiated() {
		refresh();
	}

	/** The settings as last seen: at most a few seconds old, without a statement. */
	Settings latest() {
		return this.latest;
	}

	/** The settings as they are now; the same for all of a request or transaction. */
	Settings current() {
		if (TransactionSynchronizationManager.hasResource(this)) {
			return (Settings) TransactionSynchronizationManager.getResource(this);
		}
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			Settings seen = (Settings) request.getAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
			Settings settings = (seen != null) ? seen : upToDate();
			request.setAttribute(SEEN, settings, RequestAttributes.SCOPE_REQUEST);
			return settings;
		}
		Settings settings = upToDate();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			keep(settings);
		}
		return settings;
	}

	/**
	 * The settings within a transaction that changes them. What is read here is not
	 * shared: it may never be committed.
	 */
	Settings changing() {
		this.history.count();
		forget();
		return fresh();
	}

	/** What the change left behind, for the rest of the transaction. */
	void changed() {
		forget();
		keep(fresh());
	}

	/** Lets a node that only shows chips see what the others have changed. */
	@Scheduled(fixedDelay = 3000, initialDelay = 3000)
	void follow() {
		try {
			refresh();
		}
		catch (DataAccessException ex) {
			// Who needs the settings will say so; a chip may be a little old.
			return;
		}
	}

	private Settings upToDate() {
		return (this.history.revision() == this.latest.revision()) ? this.latest : refresh();
	}

	private Settings refresh() {
		if (this.history.revision() != this.latest.revision()) {
			this.latest = fresh();
		}
		return this.latest;
	}

	private Settings fresh() {
		return this.history.read(this.history.revision(), this.directory.operations().orElse(null));
	}

	private void forget() {
		if (TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.unbindResource(this);
		}
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
		}
	}

	private void keep(Settings settings) {
		TransactionSynchronizationManager.bindResource(this, settings);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				forget();
			}
		});
	}

}
