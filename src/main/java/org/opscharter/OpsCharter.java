package org.opscharter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The operations department's rulebook, running.
 */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "OpsCharter 运章", sharedModules = { "clauses", "time", "shell", "organisation", "access",
		"activity", "notifications", "documents", "database" })
public class OpsCharter {

	public static void main(String[] arguments) {
		SpringApplication.run(OpsCharter.class, arguments);
	}

}
