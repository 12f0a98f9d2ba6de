package org.opscharter.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.SignedIn;
import org.opscharter.WorldTest;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What is past its time stands first on my day, of whatever sort it is.
 */
@WorldTest
class MyDayTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "李娜", "王芳", "孙磊", "赵敏", "陈涛", "周启明" })
	void beginsWithTheSortOfWorkThatIsLate(String name) throws Exception {
		PersonId person = new PersonId(this.jdbc.sql("select id from organisation.person where name = :name")
			.param("name", name)
			.query(UUID.class)
			.single());
		String page = this.pages.get().uri("/").with(SignedIn.as(person)).exchange().getResponse().getContentAsString();
		List<Boolean> late = Jsoup.parse(page)
			.select("main section[aria-labelledby^=work-]")
			.stream()
			.map((section) -> section.text().contains("逾期"))
			.toList();
		assertThat(late).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
	}

}
