package org.opscharter.database;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * PostgreSQL beside the program, as long as no external one is named. The connection pool
 * depends on it, so it is closed before the server stops.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("opscharter.evaluation")
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabase {

	@Bean(destroyMethod = "close")
	EmbeddedServer embeddedServer(@Value("${opscharter.data}") Path data) throws IOException {
		EmbeddedServer server = EmbeddedServer.start(data);
		new DatabaseWatch(server).begin();
		return server;
	}

}
