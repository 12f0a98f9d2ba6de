package org.opscharter.quality;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import org.opscharter.documents.Attachment;
import org.opscharter.documents.Documents;
import org.opscharter.documents.SampleFiles;
import org.opscharter.documents.Upload;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.requests.ServiceRequests;
import org.opscharter.requests.Wish;
import org.opscharter.time.BusinessTime;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the example department does not have and pages are about: a request of another
 * department, a draft with files.
 */
@TestComponent
@Lazy
class Belongings {

	private final ServiceRequests requests;

	private final Proposals proposals;

	private final Documents documents;

	private final BusinessTime time;

	private final JdbcClient jdbc;

	Belongings(ServiceRequests requests, Proposals proposals, Documents documents, BusinessTime time, JdbcClient jdbc) {
		this.requests = requests;
		this.proposals = proposals;
		this.documents = documents;
		this.time = time;
		this.jdbc = jdbc;
	}

	void lay() {
		PersonId marketing = person("zhangyu");
		this.requests.write(new Wish("抖音直播间搭建", "一间能直播的屋子", "秋季招生用", this.time.today().plusDays(30)), marketing);
		this.requests.submit(
				this.requests.write(new Wish("秋季海报", "三张海报", "地推用", this.time.today().plusDays(20)), marketing),
				marketing);
		PersonId author = person("zhaomin");
		ProposalId draft = this.proposals.draft(ProposalFixtures.openDay(), author);
		attach(draft, "预算.pdf", SampleFiles.pdf(), author);
		attach(draft, "场地.png", SampleFiles.picture("png"), author);
	}

	private void attach(ProposalId draft, String name, byte[] content, PersonId by) {
		this.documents.attach(new Attachment("proposal", draft.id()),
				new Upload(name, new ByteArrayInputStream(content)), by, this.time.now());
	}

	private PersonId person(String username) {
		return this.jdbc.sql("select person_id from access.account where username = :name")
			.param("name", username)
			.query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
			.single();
	}

}
