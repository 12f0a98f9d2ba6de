package org.opscharter.approvals;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;

/**
 * Who decides a step, before anybody's name is known.
 *
 * @param kind how the person is found
 * @param level for {@link Kind#SUPERIOR}: 1 is the direct superior, 2 his superior
 * @param role for {@link Kind#ROLE}: whoever holds a post of this column
 * @param id for {@link Kind#POST} and {@link Kind#PERSON}: which one, a UUID
 * @param supplied for {@link Kind#SUPPLIED}: the role that the subject names a person for
 */
public record Approver(Kind kind, int level, @Nullable RoleColumn role, @Nullable String id,
		@Nullable String supplied) {

	/** The person asked for by name; none where a post is asked for. */
	@Nullable PersonId named(Facts facts) {
		return switch (this.kind) {
			case PERSON -> PersonId.of(this.id);
			case SUPPLIED -> facts.supplied().get(this.supplied);
			default -> null;
		};
	}

	/**
	 * How the person is found.
	 */
	public enum Kind {

		/** 直属上级, up to level n. */
		SUPERIOR,

		/** 申请人的部门负责人. */
		HEAD,

		/** 运营部负责人. */
		OPERATIONS_HEAD,

		/** Whoever holds a post of a role column. */
		ROLE,

		/** Whoever holds one certain post. */
		POST,

		/** One certain person. */
		PERSON,

		/** A person the subject names. */
		SUPPLIED

	}

}
