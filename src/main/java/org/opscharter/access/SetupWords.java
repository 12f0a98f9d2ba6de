package org.opscharter.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever can read the log how to begin, at every start until there is an account.
 */
@Component
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "false")
class SetupWords {

	private static final Logger logger = LoggerFactory.getLogger(SetupWords.class);

	private final Setup setup;

	SetupWords(Setup setup) {
		this.setup = setup;
	}

	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		if (this.setup.isOpen()) {
			logger.info("""

					还没有账号。请在一小时内打开 /setup，输入这个一次性口令，建立第一位管理员；过期后重新启动即可换新。
					There is no account yet. Open /setup within an hour and enter this one-time token to make the first
					administrator; a restart prints a new one.
					{}
					""", this.setup.issueToken());
		}
	}

}
