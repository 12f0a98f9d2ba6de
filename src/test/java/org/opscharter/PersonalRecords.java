package org.opscharter;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.access.AccountId;
import org.opscharter.access.Sessions;
import org.opscharter.access.TrustedDevices;
import org.opscharter.content.DraftId;
import org.opscharter.content.EditorialDesk;
import org.opscharter.custody.AccountCustody;
import org.opscharter.custody.AccountPlan;
import org.opscharter.custody.CustodyAccountId;
import org.opscharter.custody.KnowingId;
import org.opscharter.custody.LoginKind;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.Documents;
import org.opscharter.documents.SampleFiles;
import org.opscharter.documents.Upload;
import org.opscharter.execution.Project;
import org.opscharter.execution.Yard;
import org.opscharter.launches.Launch;
import org.opscharter.launches.LaunchId;
import org.opscharter.launches.Launches;
import org.opscharter.obligations.ObligationId;
import org.opscharter.obligations.WaiverId;
import org.opscharter.obligations.WaiverReason;
import org.opscharter.obligations.Waivers;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.projects.Content;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.opscharter.requests.ServiceRequestId;
import org.opscharter.requests.ServiceRequests;
import org.opscharter.requests.Wish;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One record of every kind that is somebody's own. A new kind of route is given its
 * record here.
 */
@Component
class PersonalRecords {

	/** Nobody who may not know the record reads this. */
	static final String TITLE = "只给自己人看的开放日";

	private final Map<String, List<Own>> records = new LinkedHashMap<>();

	/**
	 * The general manager reads all projects, finance the budgets (requirements §4.2).
	 */
	private static final Set<RoleColumn> RULING = EnumSet.of(RoleColumn.GM, RoleColumn.FIN);

	private AccountId owner;

	private final AccountCustody custody;

	private final EditorialDesk editorial;

	private final Proposals proposals;

	private final ServiceRequests requests;

	private final Tasks tasks;

	private final Documents documents;

	private final Waivers waivers;

	private final Yard yard;

	private final Launches launches;

	private final TrustedDevices devices;

	private final Sessions sessions;

	private final ApplicationContext context;

	private final BusinessTime time;

	private final JdbcClient jdbc;

	PersonalRecords(AccountCustody custody, EditorialDesk editorial, Proposals proposals, ServiceRequests requests,
			Tasks tasks, Documents documents, Waivers waivers, Yard yard, Launches launches, TrustedDevices devices,
			Sessions sessions, ApplicationContext context, BusinessTime time, JdbcClient jdbc) {
		this.custody = custody;
		this.editorial = editorial;
		this.proposals = proposals;
		this.requests = requests;
		this.tasks = tasks;
		this.documents = documents;
		this.waivers = waivers;
		this.yard = yard;
		this.launches = launches;
		this.devices = devices;
		this.sessions = sessions;
		this.context = context;
		this.time = time;
		this.jdbc = jdbc;
	}

	/**
	 * By kind of record.
	 */
	Map<String, List<Own>> all() {
		return this.records;
	}

	void lay() {
		Team team = Team.open(this.jdbc);
		PersonId author = team.named("赵敏");
		ProposalId draft = this.proposals.draft(content(), author);
		ProposalId reviewed = this.proposals.draft(content(), author);
		this.proposals.submitForReview(reviewed, this.proposals.find(reviewed).version(),
				List.of(team.named("李娜"), team.named("陈涛")), "", author);
		ProposalId decided = this.proposals.draft(content(), author);
		String approval = this.proposals.submit(decided, this.proposals.find(decided).version(), "一般项目，直接送审。", author);
		this.records.put("proposal",
				List.of(hidden(number(draft)), new Own(number(reviewed), RULING), new Own(number(decided), RULING)));
		this.records.put("review", List.of(new Own(number(reviewed), EnumSet.of(RoleColumn.GM))));
		this.records.put("approval", List.of(new Own(Map.of("number", approval), EnumSet.of(RoleColumn.GM))));
		layPiece(author);
		layCustody(team, author);
		layWish(team.named("张宇"));
		layFile(draft, author);
		this.records.put("task", List.of(hidden(number("tasks.task",
				this.tasks.assign(NewTask.of(TITLE, author, this.time.today().plusDays(3)), author).id()))));
		this.records.put("notice", List
			.of(hidden(Map.of("notice", oneOf("notifications.notice where person_id", team.named("王芳").id())))));
		layAccount(author);
		layDebt(author);
		layWork(team);
	}

	/** An account that somebody of another department was not let know. */
	private void layCustody(Team team, PersonId keeper) {
		CustodyAccountId account = this.custody.register(
				new AccountPlan(TITLE, "微信公众号", LoginKind.PASSWORD, "", "", "", "", null), keeper, team.named("王芳"));
		this.custody.let(account, team.named("张宇"), "投放对接", this.time.today().plusDays(9), false, keeper);
		UUID knowing = this.jdbc.sql("select id from custody.knowing where account_id = :account")
			.param("account", account.id())
			.query(UUID.class)
			.single();
		this.custody.decide(account, new KnowingId(knowing), false, "不需要", team.named("王芳"));
		Map<String, String> address = new HashMap<>(number("custody.account", account.id()));
		address.put("knowing", knowing.toString());
		this.records.put("custody", List.of(new Own(address, EnumSet.of(RoleColumn.OM, RoleColumn.BM, RoleColumn.CE,
				RoleColumn.SP, RoleColumn.DA, RoleColumn.DS, RoleColumn.TECH))));
	}

	/**
	 * What the tables of all modules hold; of accounts, which visitors are given, the
	 * sessions and devices of the owner.
	 */
	String digest() {
		return this.jdbc.sql("""
				select table_schema || '.' || table_name from information_schema.tables
				 where table_type = 'BASE TABLE'
				   and table_schema not in ('access', 'public', 'pg_catalog', 'information_schema') order by 1
				""")
			.query(String.class)
			.stream()
			.map((table) -> table + " "
					+ this.jdbc
						.sql("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from " + table + " t")
						.query(String.class)
						.single())
			.collect(Collectors.joining("\n"))
				+ this.sessions.of(this.owner, "")
				+ this.jdbc.sql("select id from access.trusted_device where account_id = :owner order by id")
					.param("owner", this.owner.id())
					.query(UUID.class)
					.list();
	}

	/** Who manages content sees what is still being written. */
	private void layPiece(PersonId author) {
		DraftId draft = this.editorial.begin(TITLE, author);
		this.records.put("draft", List.of(new Own(number("content.draft", draft.id()), EnumSet.of(RoleColumn.OM))));
	}

	private void layWish(PersonId applicant) {
		ServiceRequestId wish = this.requests.write(new Wish(TITLE, "三张海报", "地推用", this.time.today().plusDays(20)),
				applicant);
		ServiceRequestId asked = this.requests.write(new Wish(TITLE, "三张海报", "地推用", this.time.today().plusDays(20)),
				applicant);
		this.requests.submit(asked, applicant);
		this.records.put("request", List.of(hidden(number("requests.request", wish.id())),
				new Own(number("requests.request", asked.id()), EnumSet.of(RoleColumn.OM))));
	}

	private void layFile(ProposalId draft, PersonId by) {
		DocumentId file = this.documents.attach(new Attachment("proposal", draft.id()),
				new Upload(TITLE + ".pdf", new ByteArrayInputStream(SampleFiles.pdf())), by, this.time.now());
		this.records.put("attachment", List.of(hidden(Map.of("kind", "proposal", "id", draft.id().toString()))));
		this.records.put("document", List.of(hidden(Map.of("id", file.id().toString()))));
	}

	private void layWork(Team team) {
		Project project = this.yard.approved(team, "9000");
		this.yard.start(project, team);
		this.records.put("project",
				List.of(new Own(Map.of("number", project.number(), "ordinal", "1", "kind", "plan"), RULING)));
		LaunchId launch = this.launches.request(new Launch.Wish(TITLE, "扫码签到", this.time.today().plusDays(20)),
				team.named("马骏"));
		Map<String, String> address = new HashMap<>(number("launches.launch", launch.id()));
		address.put("ordinal", "1");
		this.records.put("launch", List.of(new Own(address, EnumSet.of(RoleColumn.GM))));
	}

	private void layDebt(PersonId owner) {
		UUID debt = UUID.randomUUID();
		this.jdbc.sql("""
				insert into obligations.obligation (id, version, rule, clause, counting, matter_kind, matter_id,
				  matter_number, matter_title, matter_link, owner_id, term, opened_at, due_at, state, trial, feeds_kpi)
				values (:id, 0, 'X-GONE', 'S2a-4.5.1', 'CADENCE', 'channel', :id, 'QD-1', :title, '/inbox', :owner,
				  'DAYS_BEFORE 2026-06-09T16:00:00Z 0', timestamptz '2026-06-01 09:00+08',
				  timestamptz '2026-06-10 23:59:59+08', 'PENDING', false, true)
				""").param("id", debt).param("title", TITLE).param("owner", owner.id()).update();
		WaiverId waiver = this.waivers.ask(new ObligationId(debt), WaiverReason.CLOSED, "放假", owner);
		this.records.put("obligation", List
			.of(new Own(Map.of("id", debt.toString(), "waiver", waiver.toString()), EnumSet.of(RoleColumn.GM))));
	}

	private void layAccount(PersonId person) {
		AccountId account = new AccountId(SignedIn.account(person, this.jdbc));
		this.devices.trust(account, "家里的电脑");
		this.records.put("device",
				List.of(hidden(Map.of("device", oneOf("access.trusted_device where account_id", account.id())))));
		SignedIn.session(person, this.context);
		this.records.put("session", List.of(hidden(Map.of("key", this.sessions.of(account, "").get(0).key()))));
		this.owner = account;
	}

	private static Own hidden(Map<String, String> address) {
		return new Own(address, Set.of());
	}

	private static Content content() {
		Content plain = ProposalFixtures.openDay();
		return new Content(TITLE, plain.importance(), plain.texts(), plain.noGoal(), plain.lines(), plain.starts(),
				plain.ends(), plain.figure(), plain.risks(), plain.noRisks(), plain.riskFree(), plain.feasible(),
				plain.files());
	}

	private Map<String, String> number(ProposalId proposal) {
		return number("projects.proposal", proposal.id());
	}

	private Map<String, String> number(String table, UUID id) {
		return Map.of("number",
				this.jdbc.sql("select number from " + table + " where id = :id")
					.param("id", id)
					.query(String.class)
					.single());
	}

	private String oneOf(String rows, UUID owner) {
		return this.jdbc.sql("select id from " + rows + " = :owner limit 1")
			.param("owner", owner)
			.query(UUID.class)
			.single()
			.toString();
	}

	/**
	 * A record.
	 *
	 * @param address what stands for the variables of an address
	 * @param readers the columns that read it although they have no part in it
	 */
	record Own(Map<String, String> address, Set<RoleColumn> readers) {
	}

}
