package org.opscharter.approvals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.web.BoxQueries.Figures;
import org.opscharter.approvals.web.BoxWords.Dropped;
import org.opscharter.approvals.web.BoxWords.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A box as the page shows it: tabs with counts, the sentence with honest figures, rows in
 * words. Three statements, however many rows; one more where something is searched.
 */
@Component
class BoxPage {

	static final int SIZE = 20;

	private final BoxQueries queries;

	private final BoxWords boxWords;

	private final Words words;

	private final BusinessTime time;

	BoxPage(BoxQueries queries, BoxWords boxWords, Words words, BusinessTime time) {
		this.queries = queries;
		this.boxWords = boxWords;
		this.words = words;
		this.time = time;
	}

	View show(Box box, BoxFilter filter, int number, PersonId me) {
		BoxQuestion asked = question(box, filter.of(box), me);
		Figures figures = this.queries.figures(asked);
		Paging paging = Paging.of(number, SIZE, figures.found(), address(box, asked.filter()));
		List<Line> lines = (figures.found() == 0) ? List.of()
				: this.boxWords.lines(box, this.queries.rows(asked, SIZE, paging.offset()));
		return new View(box.key(), tabs(box, figures.totals()), asked.filter(), choices(box), lines,
				this.boxWords.sentence(asked, figures, paging.totalLabel()), paging, export(box, asked.filter()),
				empty(asked, figures));
	}

	/** Everything the filter leaves, for a file. */
	List<Line> all(Box box, BoxFilter filter, int most, PersonId me) {
		return this.boxWords.lines(box, this.queries.rows(question(box, filter.of(box), me), most, 0));
	}

	private BoxQuestion question(Box box, BoxFilter filter, PersonId me) {
		boolean common = filter.q() != null && this.queries.isCommon(filter.q(), me);
		return new BoxQuestion(box, filter, me, common, this.time.now());
	}

	private List<Tab> tabs(Box current, Map<Box, Integer> totals) {
		return Arrays.stream(Box.values())
			.map((box) -> new Tab(this.words.of("approvals.box." + box.key()), label(totals.get(box)),
					"/approvals?box=" + box.key(), box == current))
			.toList();
	}

	private static String label(int total) {
		return (total >= Paging.CAP) ? (Paging.CAP - 1) + "+" : String.valueOf(total);
	}

	/** Nothing to show: nothing yet, or filtered away. */
	private @Nullable Empty empty(BoxQuestion asked, Figures figures) {
		if (figures.found() > 0) {
			return null;
		}
		String all = "/approvals?box=" + asked.box().key();
		if (asked.filter().isEmpty() || figures.totals().get(asked.box()) == 0) {
			return new Empty(this.words.of("approvals.empty." + asked.box().key()), null, List.of(), all, null);
		}
		List<Dropped> dropped = this.boxWords.dropped(asked.filter(), this.queries.withoutEach(asked),
				(name) -> address(asked.box(), asked.filter().without(name)).apply(1));
		return new Empty(this.words.of("approvals.filtered", asked.filter().names().size()),
				this.boxWords.conditions(asked.filter()), dropped, all,
				this.words.of("approvals.filtered.clear", label(figures.totals().get(asked.box()))));
	}

	private Choices choices(Box box) {
		return new Choices(this.boxWords.kinds(),
				(box == Box.TODO || box == Box.DONE) ? List.of()
						: this.boxWords.choices("approval.status.", BoxFilter.STATUSES),
				(box == Box.DONE) ? this.boxWords.choices("approvals.seat.", BoxFilter.OUTCOMES) : List.of(),
				this.boxWords.periods());
	}

	private static IntFunction<String> address(Box box, BoxFilter filter) {
		return (page) -> of(box, filter).queryParam("page", page)
			.encode()
			.buildAndExpand(filter.values())
			.toUriString();
	}

	private static String export(Box box, BoxFilter filter) {
		return of(box, filter).encode().buildAndExpand(filter.values()).toUriString() + "&format=";
	}

	private static UriComponentsBuilder of(Box box, BoxFilter filter) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/approvals").queryParam("box", box.key());
		filter.names().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address;
	}

	/**
	 * The page.
	 *
	 * @param export where the same list is a file, up to the format
	 * @param empty what to say when there is no row
	 */
	record View(String box, List<Tab> tabs, BoxFilter filter, Choices choices, List<Line> lines, String sentence,
			Paging paging, String export, @Nullable Empty empty) {

	}

	/**
	 * What each condition can be; an empty list is not offered in this box.
	 */
	record Choices(List<Choice> kinds, List<Choice> statuses, List<Choice> outcomes, List<Choice> periods) {

	}

	/**
	 * A box without a row.
	 *
	 * @param conditions what it was narrowed to; none when it holds nothing at all
	 * @param dropped which single condition to drop
	 * @param clear the words that drop them all
	 */
	record Empty(String text, @Nullable String conditions, List<Dropped> dropped, String all, @Nullable String clear) {

	}

}
