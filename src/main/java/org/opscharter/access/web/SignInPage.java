package org.opscharter.access.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.access.Permission;
import org.opscharter.access.web.ExampleQueries.Example;
import org.opscharter.organisation.Directory;
import org.opscharter.shell.Waiting;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts the sign-in page into words; in evaluation mode with the identities one can enter
 * as and what awaits each.
 */
@Component
class SignInPage {

	private static final Set<String> EVERYTHING = Arrays.stream(Permission.values())
		.map(Permission::name)
		.collect(Collectors.toUnmodifiableSet());

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** Those whose work shows the product best; the rest stand behind a fold. */
	private static final List<String> FIRST = List.of("wangfang", "zhaomin", "zhouqiming", "zhangyu", "majun");

	private final ExampleQueries examples;

	private final Waiting waiting;

	private final Directory directory;

	private final BusinessTime time;

	private final Words words;

	private final boolean evaluation;

	SignInPage(ExampleQueries examples, Waiting waiting, Directory directory, BusinessTime time, Words words,
			@Value("${opscharter.evaluation:false}") boolean evaluation) {
		this.examples = examples;
		this.waiting = waiting;
		this.directory = directory;
		this.time = time;
		this.words = words;
		this.evaluation = evaluation;
	}

	View show() {
		List<Example> all = this.evaluation ? this.examples.all() : List.of();
		List<Identity> first = FIRST.stream()
			.flatMap((name) -> all.stream().filter((example) -> example.username().equals(name)))
			.map((example) -> identity(example, waiting(example.person())))
			.toList();
		List<Identity> others = all.stream()
			.filter((example) -> !FIRST.contains(example.username()))
			.map((example) -> identity(example, ""))
			.toList();
		return new View(this.directory.company().orElse(""), MOMENT.format(this.time.zonedNow()), first, others,
				String.valueOf(all.size()));
	}

	private String waiting(UUID person) {
		int waiting = this.waiting.of(person, EVERYTHING).size();
		return (waiting == 0) ? this.words.of("access.login.nothing") : this.words.of("access.login.waiting", waiting);
	}

	private static Identity identity(Example example, String waiting) {
		return new Identity(example.username(), example.name(), example.post(), waiting);
	}

	/**
	 * The page as it is shown.
	 *
	 * @param company what the company calls itself, may be empty
	 * @param clock the business date and time
	 * @param count how many identities there are in all
	 */
	record View(String company, String clock, List<Identity> first, List<Identity> others, String count) {

	}

	/**
	 * Somebody one can enter as.
	 */
	record Identity(String username, String name, String post, String waiting) {

	}

}
