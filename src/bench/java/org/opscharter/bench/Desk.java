package org.opscharter.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.RequestStatus;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product at its own desks: a project proposal of 80,000元, decided by the author's
 * superior, the head of operations and the general manager; finance gets a copy.
 */
final class Desk implements Contender {

	static final String REASON = "沿用上月评审过的方案";

	private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	private static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	private final Product product;

	private final Approvals approvals;

	private final Proposals proposals;

	private final PersonId author;

	private final List<PersonId> deciders;

	Desk(Product product) {
		this.product = product;
		this.approvals = product.bean(Approvals.class);
		this.proposals = product.bean(Proposals.class);
		Organisation organisation = product.bean(Organisation.class);
		DepartmentId company = organisation.openDepartment("公司", null);
		DepartmentId operations = organisation.openDepartment("运营部", company);
		PersonId gm = hire(organisation, "周启明", company, RoleColumn.GM, true, null);
		PersonId head = hire(organisation, "王芳", operations, RoleColumn.OM, true, gm);
		PersonId superior = hire(organisation, "陈明", operations, RoleColumn.CE, false, head);
		this.author = hire(organisation, "赵敏", operations, RoleColumn.SP, false, superior);
		hire(organisation, "钱伟", company, RoleColumn.FIN, false, gm);
		this.deciders = List.of(superior, head, gm);
	}

	private static PersonId hire(Organisation organisation, String name, DepartmentId department, RoleColumn role,
			boolean head, PersonId superior) {
		return organisation.hire(name, EmploymentType.FORMAL, superior,
				organisation.openPost(department, name + "的岗位", role, head), DAY);
	}

	@Override
	public String name() {
		return "OpsCharter";
	}

	@Override
	public long rowsWritten() throws Exception {
		return RowsWritten.in(this.product.bean(DataSource.class));
	}

	@Override
	public List<Walk> prepare(int count) {
		List<Walk> walks = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			walks.add(submit(draft()));
		}
		return walks;
	}

	ProposalId draft() {
		return this.proposals.draft(ProposalFixtures.summerCampaign(), this.author);
	}

	Walk submit(ProposalId id) {
		String number = this.proposals.submit(id, 0, REASON, this.author);
		Revision revision = revision(number);
		return (level) -> {
			RequestStatus status = this.approvals.decide(number, Verdict.agree(this.deciders.get(level), revision,
					(level == 0) ? ALL_MET : List.of()));
			boolean last = level == LAST;
			if (last != (status == RequestStatus.APPROVED)) {
				throw new IllegalStateException("After level " + level + " it is " + status);
			}
		};
	}

	private static final int LAST = Walk.LEVELS - 1;

	private Revision revision(String number) {
		JdbcClient jdbc = this.product.jdbc();
		return jdbc.sql("select revision, fingerprint from approvals.request where number = :number")
			.param("number", number)
			.query((row, at) -> new Revision(row.getInt(1), row.getString(2)))
			.single();
	}

}
