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

	private final EmbeddedServer server;

	private final Thread thread;

	DatabaseWatch(EmbeddedServer server) {
		this.server = server;
		this.thread = new Thread(this::watch, "database-watch");
		this.thread.setDaemon(true);
		this.thread.start();
	}

	private void watch() {
		try {
			while (!this.server.hasDied()) {
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			return;
		}
		log.error("内置数据库已停止，程序随之退出。重新启动即可恢复，已确认的内容都在。");
		log.error(
				"The embedded database has stopped, so OpsCharter stops. Start it again: all that was saved is there.");
		System.exit(EXIT_CODE);
	}

	void stop() {
		this.thread.interrupt();
	}

}
