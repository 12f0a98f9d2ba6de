package org.opscharter;

import java.io.PrintStream;
import java.nio.file.Path;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The few lines a newcomer reads after the start: where to go, who to sign in as, where
 * the data lies.
 */
@Component
class StartUpWords implements ApplicationListener<ApplicationReadyEvent> {

	private final Environment environment;

	StartUpWords(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			long seconds = ready.getTimeTaken().toSeconds();
			print(System.out, evaluating() ? evaluation(web, seconds) : production(web, seconds));
		}
	}

	private boolean evaluating() {
		return this.environment.getProperty("opscharter.evaluation", Boolean.class, false);
	}

	private String evaluation(WebServerApplicationContext web, long seconds) {
		Path data = Path.of(this.environment.getRequiredProperty("opscharter.data")).toAbsolutePath().normalize();
		return """

				运章已启动，用时 %2$d 秒：http://localhost:%1$d
				试用：用户名 wangfang（运营经理）、zhaomin（专员）、zhouqiming（总经理）、admin（管理员），密码都是 opscharter
				数据目录：%3$s

				OpsCharter is up after %2$d s: http://localhost:%1$d
				Sign in as wangfang (operations manager), zhaomin (specialist), zhouqiming (general manager)
				or admin (administrator); the password is opscharter for all
				Data folder: %3$s
				""".formatted(web.getWebServer().getPort(), seconds, data);
	}

	private String production(WebServerApplicationContext web, long seconds) {
		return """

				运章已启动，用时 %2$d 秒，端口 %1$d
				OpsCharter is up after %2$d s on port %1$d
				""".formatted(web.getWebServer().getPort(), seconds);
	}

	private static void print(PrintStream console, String words) {
		console.print(words);
		console.flush();
	}

}
