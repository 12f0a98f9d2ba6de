package org.opscharter.shell;

/**
 * A count beside a menu line, contributed by the module that owns the list it opens: the
 * count equals the total of that list.
 */
public interface Badge {

	/**
	 * The key menu lines name it by.
	 */
	String key();

	/**
	 * SQL of one scalar subquery with the parameter {@code :person}; all badges of a page
	 * are counted in one statement.
	 */
	String countSql();

}
