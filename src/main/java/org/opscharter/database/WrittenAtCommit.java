package org.opscharter.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lines that a transaction adds to a table which it does not read itself: gathered while
 * it works, written together before it commits. A decision that tells several persons
 * several things then asks the server once.
 *
 * @param <T> a line
 */
public final class WrittenAtCommit<T> {

	private final Consumer<List<T>> writer;

	/**
	 * @param writer writes the lines of one transaction, in the order they were added;
	 * what it throws rolls the transaction back
	 */
	public WrittenAtCommit(Consumer<List<T>> writer) {
		this.writer = writer;
	}

	/**
	 * Adds these lines to what the current transaction writes.
	 * @throws IllegalStateException outside a transaction
	 */
	public void add(Collection<? extends T> lines) {
		gathered().lines.addAll(lines);
	}

	private Gathered<T> gathered() {
		for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
			if (known instanceof Gathered<?> gathered && gathered.owner == this) {
				return cast(gathered);
			}
		}
		Gathered<T> fresh = new Gathered<>(this);
		TransactionSynchronizationManager.registerSynchronization(fresh);
		return fresh;
	}

	/** Its owner made it, so it holds the owner's lines. */
	@SuppressWarnings("unchecked")
	private Gathered<T> cast(Gathered<?> gathered) {
		return (Gathered<T>) gathered;
	}

	private static final class Gathered<T> implements TransactionSynchronization {

		private final WrittenAtCommit<T> owner;

		private final List<T> lines = new ArrayList<>();

		Gathered(WrittenAtCommit<T> owner) {
			this.owner = owner;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			flush();
		}

		/** Also for a transaction that goes on and reads what it has added. */
		@Override
		public void flush() {
			if (!this.lines.isEmpty()) {
				List<T> written = List.copyOf(this.lines);
				this.lines.clear();
				this.owner.writer.accept(written);
			}
		}

	}

}
