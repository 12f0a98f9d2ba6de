package org.opscharter.requests.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.activity.Histories;
import org.opscharter.approvals.Approvals;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.requests.ServiceRequestId;
import org.opscharter.requests.ServiceRequestNotFound;
import org.opscharter.requests.ServiceRequestReaders;
import org.opscharter.requests.ServiceRequestStatus;
import org.opscharter.requests.web.ServiceRequestQueries.Details;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Service requests in words: the list, one of them with where it is, and what those who
 * decide see.
 */
@Component
class ServiceRequestPage implements ServiceRequestReaders {

	static final int SIZE = 20;

	private final ServiceRequestQueries queries;

	private final Proposals proposals;

	private final Approvals approvals;

	private final AttachmentList attachments;

	private final Histories histories;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	ServiceRequestPage(ServiceRequestQueries queries, Proposals proposals, Approvals approvals,
			AttachmentList attachments, Histories histories, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.proposals = proposals;
		this.approvals = approvals;
		this.attachments = attachments;
		this.histories = histories;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	@Override
	public boolean mayRead(ServiceRequestId request, PersonId person) {
		return this.queries.isApplicant(request, person);
	}

	@Override
	public Panel decisionPanel(ServiceRequestId id) {
		Details request = this.queries.get(id);
		return new Panel("requests/decision", "panel", new Told(request.wish().need(), request.wish().reason(),
				this.words.day(request.wish().neededBy()), this.attachments.of(owner(request), false)));
	}

	/**
	 * @throws ServiceRequestNotFound if the person may not see it
	 */
	Details visible(String number, CurrentPerson me) {
		return this.queries.find(number, me).orElseThrow(() -> new ServiceRequestNotFound(number));
	}

	Index list(int number, CurrentPerson me) {
		int total = this.queries.count(me);
		Paging paging = Paging.of(number, SIZE, total, (page) -> "/requests?page=" + page);
		return new Index(lines(this.queries.rows(me, SIZE, paging.offset())), paging,
				this.words.of("requests.list.count", paging.totalLabel()), me.may(Permission.WRITE_REQUESTS));
	}

	List<Line> lines(List<Details> rows) {
		Map<PersonId, Member> members = this.directory.members(rows.stream().map(Details::applicant).toList(),
				this.time.today());
		return rows.stream()
			.map((row) -> new Line(row.number(), row.wish().title(), name(members, row.applicant()),
					department(members, row.applicant()), this.words.day(row.neededBy()),
					this.words.of("request.status." + row.status()), square(row.status()),
					this.words.moment(row.statusAt())))
			.toList();
	}

	View show(String number, CurrentPerson me) {
		Details request = visible(number, me);
		boolean mine = request.isMine(me);
		boolean editable = mine && request.status().isOpenForWriting();
		boolean names = request.status() == ServiceRequestStatus.ACCEPTED && me.id().equals(request.acceptedBy());
		Set<PersonId> persons = new HashSet<>(Set.of(request.applicant()));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		String proposal = (request.proposalId() == null) ? null : this.words
			.of("proposal.status." + this.proposals.find(new ProposalId(request.proposalId())).status());
		return new View(request, name(members, request.applicant()), department(members, request.applicant()),
				this.words.day(request.neededBy()), this.words.of("request.status." + request.status()),
				square(request.status()), this.words.of("requests.next." + request.status()), proposal,
				me.may(Permission.VIEW_PROJECTS) && me.may(Permission.WRITE_PROPOSALS),
				this.approvals.numberOf(request.id().id()).orElse(null), owner(request),
				this.attachments.of(owner(request), editable), editable,
				mine && request.status() == ServiceRequestStatus.IN_APPROVAL, names ? writers(me) : List.of(),
				this.histories.of(request.id().id()));
	}

	/** Who can write the proposal: oneself first, then one's department. */
	private List<Choice> writers(CurrentPerson me) {
		List<Choice> writers = new ArrayList<>();
		writers.add(new Choice(me.id().toString(), this.words.of("requests.start.myself", me.name())));
		writers.addAll(this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> !member.id().equals(me.id()) && member.department() != null
					&& member.department().equals(me.department()))
			.map((member) -> new Choice(member.id().toString(), member.name() + " " + member.post()))
			.collect(Collectors.toList()));
		return writers;
	}

	static Attachment owner(Details request) {
		return new Attachment("request", request.id().id());
	}

	private static String square(ServiceRequestStatus status) {
		return switch (status) {
			case DRAFT -> "open";
			case IN_APPROVAL, ACCEPTED -> "half";
			case RETURNED -> "returned";
			case DECLINED -> "missed";
			case WITHDRAWN -> "void";
			case STARTED -> "met";
		};
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	private static String department(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).departmentName() : "";
	}

	/**
	 * The list.
	 */
	record Index(List<Line> lines, Paging paging, String sentence, boolean writes) {

	}

	/**
	 * One request of the list, in words.
	 */
	record Line(String number, String title, String applicant, String department, String neededBy, String status,
			String square, String since) {

	}

	/**
	 * One request with where it is.
	 *
	 * @param next who acts next, in words
	 * @param proposal the state of the proposal started from it
	 * @param opens whether the viewer can open that proposal
	 * @param writers who can be named to write the proposal; empty unless the viewer
	 * names him
	 */
	record View(Details request, String applicant, String department, String neededBy, String status, String square,
			String next, @Nullable String proposal, boolean opens, @Nullable String approval, Attachment owner,
			List<AttachmentLine> files, boolean editable, boolean withdrawable, List<Choice> writers,
			List<Histories.Line> history) {

	}

	/**
	 * What those who decide see.
	 */
	record Told(String need, String reason, String neededBy, List<AttachmentLine> files) {

	}

}
