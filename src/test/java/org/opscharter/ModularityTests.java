package org.opscharter;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The modules depend on each other only downward, and only where their front page says
 * so.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(OpsCharter.class);

	@Test
	void modulesKeepTheirBoundaries() {
		this.modules.verify();
	}

	/**
	 * Without the metadata file: left in the class path it would freeze the list of
	 * modules that the migrations go by.
	 */
	@Test
	void picturesAreGenerated() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
	}

}
