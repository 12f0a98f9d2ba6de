package org.opscharter.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the program when the embedded database has died: nothing could be kept any more,
 * and the next start recovers all that was acknowledged.
 */
class DatabaseWatch {

	private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

	private static final long PAUSE = 1000;

	private static final int EXIT_CODE = 70;

	private static final long GRACE = 10_000;

	private final EmbeddedServer server;

	DatabaseWatch(EmbeddedServer server) {
		this.server = server;
	}

	void begin() {
		inBackground("database-watch", this::watch);
	}

	private void watch() {
		while (!this.server.hasDied()) {
			if (this.server.isClosed()) {
				return;
			}
			pause(PAUSE);
		}
		log.error("内置数据库已停止，程序随之退出。重新启动即可恢复，已确认的内容都在。");
		log.error(
				"The embedded database has stopped, so OpsCharter stops. Start it again: all that was saved is there.");
		inBackground("database-farewell", this::leaveForGood);
		System.exit(EXIT_CODE);
	}

	/**
	 * Requests that wait for a connection would hold an orderly stop up for long, and
	 * have nothing to lose.
	 */
	private void leaveForGood() {
		pause(GRACE);
		Runtime.getRuntime().halt(EXIT_CODE);
	}

	private static void inBackground(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
