package org.opscharter.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a proposal speaks about: the seven elements of S0-7.1b in their order, and the two
 * studies that a major project adds (S0-7.1a, S1-2.1.3b).
 */
public enum Element {

	/** 背景. */
	BACKGROUND,
	/** 目标. */
	GOAL,
	/** 内容. */
	SUBSTANCE,
	/** 预算: lines with their basis, and words about them. */
	BUDGET,
	/** 时间计划: start, end, and the milestones in words. */
	SCHEDULE,
	/** 预期效果. */
	EFFECT,
	/** 风险评估: risks, or why there are none. */
	RISKS,
	/** 可行性分析, of a major project. */
	FEASIBILITY,
	/** 成本收益, of a major project. */
	BENEFIT;

	/** How many characters each may have. */
	public static final int LONGEST = 4000;

	/**
	 * The seven.
	 */
	public static List<Element> seven() {
		return Arrays.asList(values()).subList(0, 7);
	}

	/**
	 * The elements that matter at this importance, in order.
	 * @param most how many of the seven must be there
	 */
	static List<Element> asked(Importance importance, int most) {
		List<Element> asked = (most >= 7) ? seven() : seven().subList(0, Math.max(0, most));
		if (importance == Importance.ORDINARY) {
			return asked;
		}
		return Arrays.stream(values())
			.filter((element) -> asked.contains(element) || element == FEASIBILITY || element == BENEFIT)
			.toList();
	}

	/**
	 * The name of the section in addresses and remarks.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
