package org.opscharter.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;

/**
 * What a module does about clauses (系统怎么做), contributed as a bean. The words are those of
 * the reader's language.
 */
public interface ClauseUse {

	/**
	 * The clauses the module acts on. One statement at most.
	 */
	Set<ClauseId> clauses();

	/**
	 * What it does about this one, in order. One statement at most.
	 */
	List<Deed> deeds(ClauseId clause);

	/**
	 * What runs under this clause now, as far as the reader may see it; empty where
	 * nothing of this module ever does. One statement.
	 */
	default Optional<Running> running(ClauseId clause, PersonId reader, int limit) {
		return Optional.empty();
	}

	/**
	 * One thing the system does.
	 *
	 * @param kind what sort of thing
	 * @param what what it does, one clause of a sentence
	 * @param detail when or how, may be empty
	 * @param href where; none where there is no page for it
	 */
	record Deed(Kind kind, String what, String detail, @Nullable String href) {

	}

	/**
	 * What is under way.
	 *
	 * @param total how many there are
	 * @param href the list of them all
	 * @param rows the first ones
	 */
	record Running(int total, @Nullable String href, List<Row> rows) {

	}

	/**
	 * One thing under way.
	 *
	 * @param title what it is called
	 * @param facts number, person, revision
	 * @param href its page
	 * @param square the state as a square
	 * @param state the state in words
	 * @param since how long it has been so, may be empty
	 */
	record Row(String title, List<String> facts, String href, String square, String state, String since) {

	}

	/**
	 * The sorts of things a system does about a clause.
	 */
	enum Kind {

		/** 路径: the way something takes. */
		PATH,
		/** 关卡: what must hold before it goes on. */
		GATE,
		/** 拒绝: what is refused. */
		REFUSAL,
		/** 通知: who hears of it. */
		NOTICE,
		/** 时限: by when. */
		DEADLINE,
		/** 留痕: what is kept. */
		RECORD

	}

}
