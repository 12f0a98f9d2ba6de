package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Gap;
import org.opscharter.projects.Importance;
import org.opscharter.projects.Risk;
import org.opscharter.projects.web.ProposalForm.LineForm;
import org.opscharter.projects.web.ProposalForm.RiskForm;

/**
 * Reads what was typed into a content. What cannot be kept stays as it was and is named,
 * so that one bad figure does not cost the rest.
 */
final class TypedProposal {

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

	private final Content before;

	private final List<Gap> problems = new ArrayList<>();

	private final Content content;

	TypedProposal(ProposalForm form, Content before) {
		this.before = before;
		this.content = read(form);
	}

	Content content() {
		return this.content;
	}

	/** What could not be kept, in the order of the form. */
	List<Gap> problems() {
		return List.copyOf(this.problems);
	}

	private Content read(ProposalForm form) {
		return new Content(title(form.title()), form.isMajor() ? Importance.MAJOR : Importance.ORDINARY, texts(form),
				within("noGoal", Element.GOAL, form.noGoal(), 500, this.before.noGoal()), lines(form.lineRows()),
				date("starts", form.starts(), this.before.starts()), date("ends", form.ends(), this.before.ends()),
				figure(form), risks(form.riskRows()), form.noRisks() != null,
				within("riskFree", Element.RISKS, form.riskFree(), 500, this.before.riskFree()),
				feasible(form.feasible()), List.of());
	}

	private static @Nullable Boolean feasible(String typed) {
		return switch (typed) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> null;
		};
	}

	private String title(String typed) {
		if (typed.isBlank()) {
			this.problems.add(new Gap("title", null, "projects.gap.title", List.of(), null));
			return this.before.title();
		}
		return within("title", null, typed.replace('\n', ' '), Content.LONGEST_TITLE, this.before.title());
	}

	private Map<Element, String> texts(ProposalForm form) {
		Map<Element, String> texts = new LinkedHashMap<>();
		for (Element element : Element.values()) {
			texts.put(element, within("texts[" + element + "]", element, form.text(element.name()), Element.LONGEST,
					this.before.text(element)));
		}
		return texts;
	}

	private List<BudgetLine> lines(List<LineForm> typed) {
		if (typed.size() > Content.MOST_LINES) {
			problem("lines[" + Content.MOST_LINES + "].item", Element.BUDGET, "projects.invalid.lines",
					String.valueOf(Content.MOST_LINES));
		}
		List<BudgetLine> lines = new ArrayList<>();
		for (LineForm line : typed.subList(0, Math.min(typed.size(), Content.MOST_LINES))) {
			String field = "lines[" + lines.size() + "].";
			lines.add(new BudgetLine(within(field + "item", Element.BUDGET, line.item(), 120, ""),
					within(field + "basis", Element.BUDGET, line.basis(), 240, ""),
					amount(field + "amount", Element.BUDGET, line.amount())));
		}
		return lines;
	}

	private List<Risk> risks(List<RiskForm> typed) {
		if (typed.size() > Content.MOST_RISKS) {
			problem("risks[" + Content.MOST_RISKS + "].risk", Element.RISKS, "projects.invalid.risks",
					String.valueOf(Content.MOST_RISKS));
		}
		List<Risk> risks = new ArrayList<>();
		for (RiskForm risk : typed.subList(0, Math.min(typed.size(), Content.MOST_RISKS))) {
			String field = "risks[" + risks.size() + "].";
			risks.add(new Risk(within(field + "risk", Element.RISKS, risk.risk(), 240, ""),
					grade(field + "likelihood", risk.likelihood()), grade(field + "impact", risk.impact()),
					within(field + "response", Element.RISKS, risk.response(), 1000, "")));
		}
		return risks;
	}

	private Figure figure(ProposalForm form) {
		return new Figure(within("figureName", Element.EFFECT, form.figureName(), 20, ""),
				amount("figureValue", Element.EFFECT, form.figureValue()),
				within("figureUnit", Element.EFFECT, form.figureUnit(), 10, ""));
	}

	private @Nullable Integer grade(String field, String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		if (typed.matches("[1-5]")) {
			return Integer.valueOf(typed);
		}
		problem(field, Element.RISKS, "projects.invalid.grade");
		return null;
	}

	private @Nullable BigDecimal amount(String field, Element element, String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,，\\s元]", "");
		if (plain.isEmpty()) {
			return null;
		}
		if (AMOUNT.matcher(plain).matches()) {
			return new BigDecimal(plain);
		}
		problem(field, element, "projects.invalid.amount");
		return null;
	}

	private @Nullable LocalDate date(String field, String typed, @Nullable LocalDate old) {
		if (typed.isEmpty()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(typed);
			if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
				return day;
			}
			problem(field, Element.SCHEDULE, "projects.invalid.dateRange");
		}
		catch (DateTimeParseException ex) {
			problem(field, Element.SCHEDULE, "projects.invalid.date");
		}
		return old;
	}

	private String within(String field, @Nullable Element element, String typed, int most, String old) {
		if (typed.length() <= most) {
			return typed;
		}
		problem(field, element, "projects.invalid.long", "%,d".formatted(most), "%,d".formatted(typed.length()));
		return old;
	}

	private void problem(String field, @Nullable Element element, String key, String... arguments) {
		this.problems.add(new Gap(field, element, key, List.of(arguments), null));
	}

}
