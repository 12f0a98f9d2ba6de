package org.opscharter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DepartmentTest
class ApplicationTests {

	@Autowired
	private MockMvcTester pages;

	@Test
	void isReadyForTraffic() {
		assertThat(this.pages.get().uri("/actuator/health/readiness")).hasStatusOk();
	}

}
