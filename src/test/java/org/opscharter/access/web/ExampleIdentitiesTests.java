package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opscharter.WorldTest;
import org.opscharter.StatementCount;

import org.springframework.beans.factory.annotation.Autowired;

@WorldTest
class ExampleIdentitiesTests {

	@Autowired
	private ExampleIdentities identities;

	@Test
	void namesEverybodyWithoutAskingWhilePeopleWait() {
		this.identities.follow();
		assertThat(StatementCount.of(() -> assertThat(this.identities.all()).extracting("name").contains("王芳", "赵敏")))
			.isEmpty();
	}

}
