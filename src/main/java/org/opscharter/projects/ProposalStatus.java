package org.opscharter.projects;

import java.util.Set;

/**
 * Where a proposal stands (W1, up to its approval).
 */
public enum ProposalStatus {

	/** 草稿: its author writes. */
	DRAFT,

	/** 内部评审中: colleagues give their opinions. */
	IN_REVIEW,

	/** 审批中: it is decided level by level. */
	IN_APPROVAL,

	/** 退回修改: its author revises what was handed in. */
	RETURNED,

	/** 未通过: declined, for good; it may be copied to a new draft. */
	DECLINED,

	/** 已撤回: its author took it back. */
	WITHDRAWN,

	/** 已作废: given up, as a draft or after a return. */
	VOID,

	/** 已批准: it holds to the letter. */
	APPROVED;

	/**
	 * The states that may follow this one.
	 */
	public Set<ProposalStatus> successors() {
		return switch (this) {
			case DRAFT -> Set.of(IN_REVIEW, IN_APPROVAL, VOID);
			case IN_REVIEW -> Set.of(IN_APPROVAL, DRAFT, WITHDRAWN);
			case IN_APPROVAL -> Set.of(RETURNED, DECLINED, WITHDRAWN, APPROVED);
			case RETURNED -> Set.of(IN_APPROVAL, VOID);
			case WITHDRAWN, APPROVED -> Set.of(DRAFT);
			case DECLINED, VOID -> Set.of();
		};
	}

	/**
	 * Whether its author may write in it.
	 */
	public boolean isOpenForWriting() {
		return this == DRAFT || this == RETURNED;
	}

}
