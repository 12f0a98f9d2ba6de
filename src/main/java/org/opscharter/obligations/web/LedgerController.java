package org.opscharter.obligations.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ledger: its rows, one row with its evidence, and how much was kept in time.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class LedgerController {

	private static final int MOST = 100_000;

	private final LedgerPage page;

	private final ObligationPage row;

	private final CompliancePage compliance;

	private final Words words;

	LedgerController(LedgerPage page, ObligationPage row, CompliancePage compliance, Words words) {
		this.page = page;
		this.row = row;
		this.compliance = compliance;
		this.words = words;
	}

	@GetMapping("/obligations")
	String index(LedgerFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		int number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
		model.addAttribute("ledger", this.page.show(filter, number, me));
		return "obligations/index";
	}

	@GetMapping(path = "/obligations", params = "format")
	void export(LedgerFilter filter, @RequestParam String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream
			.of("rule", "title", "number", "period", "owner", "clause", "due", "state", "outcome")
			.map((column) -> this.words.of("obligations.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("obligations.title"), headers,
				this.page.lines(filter, MOST, me)
					.stream()
					.map((line) -> List.of(line.rule(), line.title(), line.number(), line.period(), line.owner(),
							(line.chip() != null) ? line.chip().id() : "", line.by(), line.state(), line.outcome()))
					.toList());
	}

	@GetMapping("/obligations/{id}")
	String show(@PathVariable String id, CurrentPerson me, Model model) {
		model.addAttribute("row", this.row.show(id, me));
		model.addAttribute("waiver", WaiverForm.empty());
		return "obligations/show";
	}

	@GetMapping("/obligations/compliance")
	@PreAuthorize("hasAuthority('COUNT_OBLIGATIONS')")
	String compliance(ComplianceFilter filter, CurrentPerson me, Model model) {
		model.addAttribute("board", this.compliance.show(filter, me));
		return "obligations/compliance";
	}

}
