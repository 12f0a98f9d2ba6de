package org.opscharter.demo;

import java.time.Duration;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever waits for the first start how far the example department is, in both
 * languages, with a line for each quarter of its past.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(ExampleHistory.class);

	private final long began = System.nanoTime();

	private int quarter;

	private Progress() {
	}

	static Progress begin() {
		logger.info("首次启动：正在建立示例部门（示例数据），不到一分钟；建好之后页面才会打开");
		logger.info("First start: filling the example department, less than a minute; pages open when it is done");
		return new Progress();
	}

	void founded(int people) {
		logger.info("示例部门：已有{}人和账号，制度已启用 / {} people with their accounts, rule set adopted", people, people);
	}

	/**
	 * @param done how many deeds are told, of so many
	 * @param day the day the last one happened on
	 */
	void told(int done, int all, LocalDate day) {
		int reached = day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
		if (reached != this.quarter || done == all) {
			logger.info("示例部门：讲到{}年{}月，{}/{}步 / told up to {}-{}, {} of {} steps", day.getYear(), day.getMonthValue(),
					done, all, day.getYear(), "%02d".formatted(day.getMonthValue()), done, all);
		}
		this.quarter = reached;
	}

	void done() {
		long seconds = Duration.ofNanos(System.nanoTime() - this.began).toSeconds();
		logger.info("示例部门已就绪，用时{}秒 / The example department is ready after {} s", seconds, seconds);
	}

}
