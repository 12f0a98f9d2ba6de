package org.opscharter.shell;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page shows. A total that reached the cap reads {@code 999+}.
 *
 * @param from the number of the first row, from 1; 0 for an empty list
 * @param to the number of the last row
 * @param total how many rows there are, at most the cap
 * @param totalLabel the total in words
 * @param size rows per page
 * @param number this page, from 1
 * @param pages the pages around this one
 * @param previous the address of the page before
 * @param next the address of the page after
 */
public record Paging(int from, int to, int total, String totalLabel, int size, int number, List<Page> pages,
		@Nullable String previous, @Nullable String next) {

	/** Lists are counted up to here. */
	public static final int CAP = 1000;

	/**
	 * The part of a list that page {@code number} shows.
	 * @param address the address of a page by its number, with all filters
	 */
	public static Paging of(int number, int size, int total, IntFunction<String> address) {
		int last = Math.max(1, (total + size - 1) / size);
		int current = Math.max(1, Math.min(number, last));
		List<Page> pages = IntStream.rangeClosed(Math.max(1, current - 2), Math.min(last, current + 2))
			.mapToObj((page) -> new Page(page, address.apply(page), page == current))
			.toList();
		return new Paging((total == 0) ? 0 : (current - 1) * size + 1, Math.min(total, current * size), total,
				label(total), size, current, pages, (current > 1) ? address.apply(current - 1) : null,
				(current < last) ? address.apply(current + 1) : null);
	}

	/**
	 * A count as people read it: from the cap on {@code 999+}.
	 */
	public static String label(int total) {
		return (total >= CAP) ? (CAP - 1) + "+" : String.valueOf(total);
	}

	/**
	 * How many rows stand before this page.
	 */
	public int offset() {
		return (this.number - 1) * this.size;
	}

	/**
	 * One page one can go to.
	 */
	public record Page(int number, String href, boolean current) {

	}

}
