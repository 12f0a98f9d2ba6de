package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same form sent twice, one after the other and at the same moment, has one effect
 * and sensible answers (R5).
 */
@QualityTest
class ResentFormsTests {

	@Autowired
	private Callers callers;

	@Autowired
	private Proposals proposals;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aDecisionCountsOnce() {
		Caller head = this.callers.called("wangfang");
		String number = this.jdbc.sql("""
				select r.number from approvals.request r join approvals.seat s on s.request_id = r.id
				  join access.account a on a.person_id = s.person_id
				 where a.username = 'wangfang' and s.state = 'OPEN' and r.status = 'PENDING' order by r.number limit 1
				""").query(String.class).single();
		Document page = page(head, "/approvals/" + number);
		FormElement form = (FormElement) page.selectFirst("form[action=/approvals/" + number + "/decision]");
		assertThat(form).isNotNull();
		form.select("input[type=radio][value=true]").attr("checked", "checked");
		var fields = FormText.fields(form);
		fields.add(Map.entry("outcome", "AGREE"));
		long before = decisions(number);
		assertSensible(twice(head, "/approvals/" + number + "/decision", fields));
		assertThat(decisions(number)).isEqualTo(before + 1);
		assertSensible(List.of(head.post("/approvals/" + number + "/decision", fields)));
		assertThat(decisions(number)).isEqualTo(before + 1);
	}

	@Test
	void aProposalIsHandedInOnce() {
		PersonId zhaomin = this.jdbc.sql("select person_id from access.account where username = 'zhaomin'")
			.query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
			.single();
		ProposalId proposal = this.proposals.draft(ProposalFixtures.openDay(), zhaomin);
		String number = this.jdbc.sql("select number from projects.proposal where id = :id")
			.param("id", proposal.id())
			.query(String.class)
			.single();
		Caller author = this.callers.called("zhaomin");
		var fields = FormText
			.fields((FormElement) page(author, "/proposals/" + number + "/edit").getElementById("proposal-form"));
		fields.removeIf((field) -> field.getKey().equals("reason"));
		fields.add(Map.entry("reason", "一般项目，直接送审。"));
		String address = "/proposals/" + number + "/submission";
		assertSensible(twice(author, address, fields));
		assertSensible(List.of(author.post(address, fields)));
		assertThat(count("projects.revision where proposal_id", proposal.id())).isEqualTo(1);
		assertThat(count("approvals.request where subject_id", proposal.id())).isEqualTo(1);
	}

	private long count(String rows, UUID id) {
		return this.jdbc.sql("select count(*) from " + rows + " = :id").param("id", id).query(Long.class).single();
	}

	private long decisions(String number) {
		return this.jdbc.sql("""
				select count(*) from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.decided_at is not null
				""").param("number", number).query(Long.class).single();
	}

	private static Document page(Caller caller, String address) {
		return Jsoup.parse(caller.get(address).body(), "http://localhost" + address);
	}

	private static List<HttpResponse<String>> twice(Caller caller, String address,
			Collection<Map.Entry<String, String>> fields) {
		var first = CompletableFuture.supplyAsync(() -> caller.post(address, fields));
		var second = CompletableFuture.supplyAsync(() -> caller.post(address, fields));
		return List.of(first.join(), second.join());
	}

	private static void assertSensible(List<HttpResponse<String>> answers) {
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.statusCode()).isIn(200, 302, 303, 404, 409, 422));
	}

}
