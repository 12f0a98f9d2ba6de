package org.opscharter;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Says in both languages what to do when another program listens on the port.
 */
@Order(0)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis("""
				端口 %1$d 已被另一个程序占用。
				Another program is using port %1$d.""".formatted(cause.getPort()), """
				停止那个程序，或用环境变量 SERVER_PORT 换一个端口，例如 SERVER_PORT=8081。
				Stop that program, or choose another port, such as SERVER_PORT=8081.""", cause);
	}

}
