package org.opscharter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route of the program, taken as every role column, as an intern and as nobody
 * (R1), and every change without its token (R3).
 */
@DepartmentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	private final List<Route> routes = Route.all();

	private final Map<RoleColumn, PersonId> people = new EnumMap<>(RoleColumn.class);

	private PersonId intern;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Organisation organisation;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void oneOfEachIsHired() {
		DepartmentId department = this.organisation.openDepartment("矩阵" + UUID.randomUUID().toString().substring(0, 8),
				null);
		for (RoleColumn column : RoleColumn.values()) {
			this.people.put(column, hire(department, column.name(), column, EmploymentType.FORMAL));
		}
		this.intern = hire(department, "INTERN", RoleColumn.BM, EmploymentType.INTERN);
	}

	/** Others ask who holds a post; these people must not answer. */
	@AfterAll
	void theyLeave() {
		Stream.concat(this.people.values().stream(), Stream.of(this.intern))
			.forEach((person) -> this.jdbc
				.sql("update organisation.appointment set valid_to = valid_from where person_id = :person")
				.param("person", person.id())
				.update());
	}

	@Test
	void everyRouteStandsInTheTable() {
		Set<String> mapped = new TreeSet<>();
		this.context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods().keySet().forEach((info) -> mapped.addAll(names(info))));
		mapped.removeIf((name) -> name.endsWith(" /error") || name.endsWith(" /actuator"));
		assertThat(this.routes.stream().filter((route) -> !route.production()).map(Route::name))
			.as("routes.txt lists what the program maps")
			.containsExactlyInAnyOrderElementsOf(mapped);
		assertThat(this.routes).as("says who may take it").allMatch(Route::isKnown);
	}

	@Test
	void everyColumnIsLetInExactlyWhereTheTableSaysSo() {
		List<String> wrong = new ArrayList<>();
		for (Route route : here()) {
			this.people.forEach((column, person) -> check(route, column.name(), person,
					route.isFor(PermissionMatrix.of(List.of(column), false, false)), wrong));
			check(route, "intern", this.intern, route.isFor(PermissionsPaper.intern()), wrong);
			check(route, "anonymous", null, route.isOpen(), wrong);
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void noChangeIsAcceptedWithoutItsToken() {
		assertThat(here().stream().filter(Route::changesSomething)).isNotEmpty()
			.allSatisfy(
					(route) -> assertThat(exchange(route, this.people.get(RoleColumn.ADMIN), false)).hasStatus(403));
	}

	@Test
	void thePaperIsUpToDate() {
		String text = PermissionsPaper.text(this.routes);
		if (System.getProperty("permissions.write") != null) {
			PermissionsPaper.write(text);
		}
		assertThat(PermissionsPaper.written()).as("run with -Dpermissions.write to write it anew").isEqualTo(text);
	}

	private List<Route> here() {
		return this.routes.stream().filter((route) -> !route.production()).toList();
	}

	private void check(Route route, String who, @Nullable PersonId person, boolean allowed, List<String> wrong) {
		MvcTestResult result = exchange(route, person, true);
		if (isLetIn(result) != allowed) {
			wrong.add("%s as %s: %s although the table says %s".formatted(route.name(), who,
					result.getResponse().getStatus(), allowed ? "allowed" : "denied"));
		}
	}

	private MvcTestResult exchange(Route route, @Nullable PersonId person, boolean withToken) {
		MockMvcRequestBuilder request = this.pages.method(HttpMethod.valueOf(route.method())).uri(route.address());
		route.parameters().forEach((pair) -> request.param(pair.split("=")[0], pair.split("=")[1]));
		if (person != null) {
			request.with(SignedIn.as(person));
		}
		if (withToken) {
			request.with(csrf());
		}
		if (route.isHtmx()) {
			request.header("HX-Request", "true");
		}
		return request.exchange();
	}

	/** An address that names nothing answers 404 too, but not because of who asks. */
	private static boolean isLetIn(MvcTestResult result) {
		MvcResult answer = result.getMvcResult();
		String location = answer.getResponse().getRedirectedUrl();
		boolean refused = answer.getResolvedException() instanceof AccessDeniedException
				|| Set.of(401, 403).contains(answer.getResponse().getStatus())
				|| (answer.getHandler() == null && answer.getResponse().getStatus() != 200);
		return !refused && !(location != null && location.startsWith("/login") && answer.getHandler() == null);
	}

	private static List<String> names(RequestMappingInfo info) {
		String parameters = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map((parameter) -> "?" + parameter.getName())
			.reduce("", String::concat);
		boolean htmx = info.getHeadersCondition()
			.getExpressions()
			.stream()
			.anyMatch((header) -> header.getName().equals("HX-Request"));
		List<String> names = new ArrayList<>();
		for (RequestMethod method : info.getMethodsCondition().getMethods()) {
			info.getPatternValues()
				.forEach((pattern) -> names.add(method + " " + pattern + parameters + (htmx ? " htmx" : "")));
		}
		return names;
	}

	private PersonId hire(DepartmentId department, String name, RoleColumn column, EmploymentType employment) {
		return this.organisation.hire(name, employment, null,
				this.organisation.openPost(department, name, column, false), LONG_AGO);
	}

}
