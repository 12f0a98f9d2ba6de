package org.opscharter.staffing.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.opscharter.staffing.web.PeoplePage.Line;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The staff: the list, the list as a file, the page of one person.
 */
@Controller
@PreAuthorize("hasAuthority('VIEW_ORGANISATION')")
class PeopleController {

	private static final int LAST_PAGE = 1000;

	private final PeoplePage people;

	private final PersonPage person;

	private final Words words;

	PeopleController(PeoplePage people, PersonPage person, Words words) {
		this.people = people;
		this.person = person;
		this.words = words;
	}

	@GetMapping("/organisation/people")
	String index(PeopleFilter filter, @RequestParam(defaultValue = "1") int page, CurrentPerson me, Model model) {
		model.addAttribute("people", this.people.show(filter, Math.max(1, Math.min(page, LAST_PAGE)), me));
		return "staffing/people/index";
	}

	@GetMapping(path = "/organisation/people", params = "format")
	void export(PeopleFilter filter, @RequestParam String format, HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("name", "department", "post", "superior", "employment", "joined", "left")
			.map((column) -> this.words.of("staffing.column." + column))
			.toList();
		Iterable<List<Object>> rows = () -> this.people.all(filter).map(Line::cells).iterator();
		ListExport.send(response, format, this.words.of("staffing.tab.people"), headers, rows);
	}

	@GetMapping("/organisation/people/{id}")
	String show(@PathVariable PersonId id, CurrentPerson me, Model model) {
		model.addAttribute("person", this.person.show(id, me));
		return "staffing/people/show";
	}

}
