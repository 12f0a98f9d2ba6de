package org.opscharter.projects.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.web.ProposalQueries.Review;
import org.opscharter.projects.web.ProposalQueries.Said;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Tells an internal review: who hosted, who said what, how it ended.
 */
@Component
class ReviewWords {

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	ReviewWords(Directory directory, Words words, BusinessTime time) {
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	Told of(Review review) {
		return of(review, this.directory.members(persons(List.of(review)), this.time.today()));
	}

	/** Everybody a review names. */
	static Set<PersonId> persons(Collection<Review> reviews) {
		return reviews.stream()
			.flatMap((review) -> Stream.concat(Stream.of(review.host()), review.opinions().stream().map(Said::person)))
			.collect(Collectors.toSet());
	}

	Told of(Review review, Map<PersonId, Member> members) {
		String outcome = (review.outcome() == null) ? this.words.of("projects.review.open")
				: this.words.of("projects.review.outcome." + review.outcome());
		return new Told(review.revision(), name(members, review.host()), outcome, square(review),
				(review.concludedAt() != null) ? this.words.moment(review.concludedAt()) : "",
				(review.words() != null) ? review.words() : "",
				this.words.of("projects.review.people",
						review.opinions()
							.stream()
							.map((said) -> name(members, said.person()))
							.collect(Collectors.joining(this.words.of("projects.and"))),
						String.valueOf(review.opinions().size()), name(members, review.host())),
				review.opinions().stream().map((said) -> opinion(said, members)).toList());
	}

	private Opinion opinion(Said said, Map<PersonId, Member> members) {
		Member member = members.get(said.person());
		return new Opinion(said.person().toString(), name(members, said.person()),
				(member != null) ? member.post() : "", (said.words() != null) ? said.words() : "",
				(said.givenAt() != null) ? this.words.moment(said.givenAt()) : null);
	}

	private static String square(Review review) {
		return (review.outcome() == null) ? "half" : switch (review.outcome()) {
			case "PASSED" -> "met";
			case "CHANGES" -> "returned";
			default -> "void";
		};
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	/**
	 * A review in words.
	 */
	record Told(int revision, String host, String outcome, String square, String when, String words, String people,
			List<Opinion> opinions) {

	}

	/**
	 * One opinion in words; without a moment it is still awaited.
	 */
	record Opinion(String person, String name, String post, String words, @Nullable String when) {

	}

}
