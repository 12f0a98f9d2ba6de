package org.opscharter.approvals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the module that owns a subject, and tells it how its subject fares.
 */
@Component
class ApprovalOwners {

	private final ObjectProvider<ApprovalOwner> owners;

	private volatile Map<String, ApprovalOwner> byKind = Map.of();

	ApprovalOwners(ObjectProvider<ApprovalOwner> owners) {
		this.owners = owners;
	}

	ApprovalOwner of(String kind) {
		if (this.byKind.isEmpty()) {
			this.byKind = this.owners.stream()
				.collect(Collectors.toMap(ApprovalOwner::subjectKind, Function.identity()));
		}
		return this.byKind.get(kind);
	}

	void tell(ApprovalRequest request, Verdict verdict) {
		ApprovalOwner owner = of(request.subject().kind());
		UUID subject = request.subject().id();
		switch (request.status()) {
			case APPROVED -> owner.approved(subject, request.revision(), verdict.by());
			case RETURNED -> owner.returned(subject, verdict.by(), verdict.words());
			case DECLINED -> owner.declined(subject, verdict.by(), verdict.words());
			case PENDING -> request.path()
				.open()
				.stream()
				.findFirst()
				.ifPresent((next) -> owner.advanced(subject, next.step(), verdict.by()));
			default -> {
			}
		}
	}

	/** Whether this verdict may count, as far as the owner has a say. */
	void check(ApprovalRequest request, Verdict verdict) {
		if (verdict.outcome() == Outcome.AGREE && of(request.subject().kind()).asksForAllCriteria()) {
			verdict.answers().stream().filter((answer) -> !answer.met()).findFirst().ifPresent((unmet) -> {
				throw new DecisionRefused(DecisionRefused.Reason.CRITERIA_UNMET);
			});
		}
	}

	/** What a reviewer of this request looks at. */
	ClauseId criteria(ApprovalRequest request) {
		return of(request.subject().kind()).criteria();
	}

	void withdrawn(ApprovalRequest request, PersonId by) {
		of(request.subject().kind()).withdrawn(request.subject().id(), by);
	}

	List<String> kinds() {
		return this.owners.stream().map(ApprovalOwner::subjectKind).sorted().toList();
	}

}
