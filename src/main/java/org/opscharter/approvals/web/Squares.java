package org.opscharter.approvals.web;

/**
 * The square that stands for a seat or a request.
 */
final class Squares {

	private Squares() {
	}

	static String of(String state) {
		return switch (state) {
			case "OPEN" -> "current";
			case "PENDING" -> "half";
			case "AGREED", "APPROVED" -> "met";
			case "RETURNED" -> "returned";
			case "DECLINED" -> "missed";
			case "MERGED", "CARRIED" -> "waived";
			case "LAPSED", "WITHDRAWN", "VOID" -> "void";
			default -> "open";
		};
	}

}
