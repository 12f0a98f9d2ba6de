package org.opscharter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opscharter.PersonalRecords.Own;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.RoleColumn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Every route about somebody's own record, taken by a stranger of every role column that
 * its door lets in, and by an intern (R2): nothing is there for them, and nothing
 * changes. Whoever reads it although he has no part in it stands in
 * {@link PersonalRecords}; he changes nothing.
 */
@DepartmentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignRecordsTests {

	/** Records that belong to nobody, so that {@link RouteMatrixTests} says it all. */
	private static final Set<String> NOBODYS = Set.of("common", "token");

	/** One ends one's own without being asked which; the answer tells nothing. */
	private static final Set<String> SILENT = Set.of("session", "device");

	private static final Set<String> SHOWING = Set.of("GET /approvals/{number}", "GET /content/drafts/{number}",
			"GET /custody/{number}", "GET /obligations/{id}", "GET /launches/{number}", "GET /projects/{number}",
			"GET /proposals/{number}", "GET /proposals/{number}/review", "GET /requests/{number}");

	/** What one may read, one may copy into a paper of one's own. */
	private static final String COPY = "/copies";

	private final Map<RoleColumn, RequestPostProcessor> strangers = new EnumMap<>(RoleColumn.class);

	private RequestPostProcessor intern;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Organisation organisation;

	@Autowired
	private PersonalRecords records;

	@BeforeAll
	void strangersAreHiredOnceEverythingIsThere() {
		this.records.lay();
		DepartmentId elsewhere = this.organisation.openDepartment("别处" + UUID.randomUUID().toString().substring(0, 8),
				null);
		for (RoleColumn column : RoleColumn.values()) {
			this.strangers.put(column, hire(elsewhere, column, EmploymentType.FORMAL));
		}
		this.intern = hire(elsewhere, RoleColumn.SP, EmploymentType.INTERN);
	}

	@Test
	void everyRouteAboutARecordSaysWhose() {
		assertThat(Route.all())
			.allSatisfy((route) -> assertThat(route.about().isEmpty()).as(route.name() + " says about:… in routes.txt")
				.isEqualTo(!route.namesSomething()));
		assertThat(personal()).extracting(Route::about)
			.as("PersonalRecords has one of each")
			.allMatch(this.records.all()::containsKey);
	}

	@Test
	void strangersFindNothingAndChangeNothing() {
		List<String> wrong = new ArrayList<>();
		String before = this.records.digest();
		for (Route route : personal()) {
			for (Own record : this.records.all().get(route.about())) {
				this.strangers.forEach((column, stranger) -> {
					if (!record.readers().contains(column)
							&& route.isFor(PermissionMatrix.of(List.of(column), false, false))) {
						wrong.addAll(found(route, record, column.name(), stranger));
					}
				});
				wrong.addAll(found(route, record, "intern", this.intern));
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(this.records.digest()).isEqualTo(before);
	}

	@Test
	void readersWithoutAPartReadAndChangeNothing() {
		String before = this.records.digest();
		for (Route route : personal().stream().filter((each) -> !each.name().endsWith(COPY)).toList()) {
			this.records.all().get(route.about()).forEach((record) -> record.readers().forEach((column) -> {
				MockHttpServletResponse answer = ask(route, record, this.strangers.get(column));
				if (SHOWING.contains(route.name())) {
					assertThat(answer.getStatus()).as(route.name() + " as " + column).isEqualTo(200);
				}
			}));
		}
		assertThat(this.records.digest()).isEqualTo(before);
	}

	private List<Route> personal() {
		return Route.all()
			.stream()
			.filter(Route::namesSomething)
			.filter((route) -> !NOBODYS.contains(route.about()))
			.toList();
	}

	private List<String> found(Route route, Own record, String who, RequestPostProcessor stranger) {
		MockHttpServletResponse answer = ask(route, record, stranger);
		boolean hidden = Set.of(403, 404).contains(answer.getStatus())
				|| (SILENT.contains(route.about()) && answer.getStatus() == 302);
		return (hidden && !text(answer).contains(PersonalRecords.TITLE)) ? List.of()
				: List.of("%s about %s as %s: %d".formatted(route.name(), record.address(), who, answer.getStatus()));
	}

	private MockHttpServletResponse ask(Route route, Own record, RequestPostProcessor person) {
		MockMvcRequestBuilder request = this.pages.method(HttpMethod.valueOf(route.method()))
			.uri(route.address(record.address()))
			.with(person)
			.with(csrf());
		route.parameters().forEach((pair) -> request.param(pair.split("=")[0], pair.split("=")[1]));
		if (route.isHtmx()) {
			request.header("HX-Request", "true");
		}
		return request.exchange().getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		try {
			return answer.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private RequestPostProcessor hire(DepartmentId department, RoleColumn column, EmploymentType employment) {
		return SignedIn.as(this.organisation.hire("外人" + column, employment, null,
				this.organisation.openPost(department, column.name() + employment, column, false),
				LocalDate.of(2020, 1, 1)));
	}

}
