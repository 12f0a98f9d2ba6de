package org.opscharter.access.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person recognises a browser by: its make and the machine it runs on.
 */
final class Browser {

	/** The narrower make stands before the one it pretends to be. */
	private static final List<String[]> MAKES = List.of(new String[] { "MicroMessenger", "微信 WeChat" },
			new String[] { "Edg", "Edge" }, new String[] { "OPR/", "Opera" }, new String[] { "Firefox/", "Firefox" },
			new String[] { "Chrome/", "Chrome" }, new String[] { "Safari/", "Safari" });

	private static final List<String[]> MACHINES = List.of(new String[] { "iPhone", "iPhone" },
			new String[] { "iPad", "iPad" }, new String[] { "HarmonyOS", "HarmonyOS" },
			new String[] { "Android", "Android" }, new String[] { "Windows", "Windows" },
			new String[] { "Mac OS X", "macOS" }, new String[] { "Linux", "Linux" });

	private Browser() {
	}

	/**
	 * Such as {@code Chrome · Windows}; empty when it says nothing known.
	 */
	static String of(HttpServletRequest request) {
		String agent = request.getHeader("User-Agent");
		if (agent == null) {
			return "";
		}
		String make = known(MAKES, agent);
		String machine = known(MACHINES, agent);
		return (make.isEmpty() || machine.isEmpty()) ? make + machine : make + " · " + machine;
	}

	private static String known(List<String[]> names, String agent) {
		return names.stream().filter((name) -> agent.contains(name[0])).map((name) -> name[1]).findFirst().orElse("");
	}

}
