package org.opscharter.content;

/**
 * What a piece touches; each raises what is asked of it.
 *
 * @param companyProject 涉及公司项目 (S2a-4.2.4)
 * @param undisclosed 含未公开经营情况或内幕信息 (S2a-6.5a)
 * @param marketing 可能影响市场部业务 (S2a-6.5c)
 * @param minors 有未成年人肖像
 * @param generated 含 AI 生成内容, to be marked
 * @param advertising 软文或带购买链接, to be marked 广告
 */
public record Flags(boolean companyProject, boolean undisclosed, boolean marketing, boolean minors, boolean generated,
		boolean advertising) {

	/** Nothing of all that. */
	public static final Flags NONE = new Flags(false, false, false, false, false, false);

}
