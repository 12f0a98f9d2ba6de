package org.opscharter.access.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A request that the server cannot read, such as {@code /%00}, is refused before any
 * filter sees it; its answer carries what every response does.
 */
@Component
class RefusedByServer extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final SafeHeaders headers;

	RefusedByServer(SafeHeaders headers) {
		super(true);
		this.headers = headers;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (response.isError()) {
			this.headers.putOn(response);
		}
		getNext().invoke(request, response);
	}

}
