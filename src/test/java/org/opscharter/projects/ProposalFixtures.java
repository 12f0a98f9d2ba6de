package org.opscharter.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * Proposals in every state, reached through their verbs.
 */
public final class ProposalFixtures {

	static final Instant MONDAY = Instant.parse("2026-06-08T01:00:00Z");

	static final PersonId AUTHOR = PersonId.next();

	static final PersonId HEAD = PersonId.next();

	private ProposalFixtures() {
	}

	/** 「暑期招生季线上推广」, 80,000元, complete. */
	public static Content summerCampaign() {
		return summerCampaign("52000", "12000");
	}

	/** The same with other amounts for 信息流投放 and 达人合作. */
	public static Content summerCampaign(String feed, String creators) {
		Map<Element, String> texts = new LinkedHashMap<>();
		texts.put(Element.BACKGROUND, "暑期是小班与衔接课程的主要报名期。小程序5月下旬停用改版一周，恢复后需要集中拉新。");
		texts.put(Element.GOAL, "新增有效线索1,600条；小程序月活由17,300升至20,000。");
		texts.put(Element.SUBSTANCE, "「暑期课程季」活动页、6位本地育儿号试听内容、园长直播2场。");
		texts.put(Element.EFFECT, "每条有效线索成本50元以内；线索到访率不低于18%。");
		texts.put(Element.FEASIBILITY, "技术、资源都已落实，结论可行。");
		texts.put(Element.BENEFIT, "投入80,000元，预计带来报名收入320,000元。");
		return new Content("暑期招生季线上推广", Importance.ORDINARY, texts, "服务于小程序月活",
				List.of(line("信息流投放", feed), line("达人合作", creators), line("活动页与素材制作", "8800"), line("报名礼品", "7200")),
				LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 31), new Figure("有效线索", new BigDecimal("1600"), "条"),
				List.of(new Risk("平台规则变更", 4, 4, "每周核对规则，备用素材两套")), false, "", true, List.of());
	}

	/** An ordinary one: 9,000元, five elements. */
	public static Content openDay() {
		return new Content("园所开放日", Importance.ORDINARY,
				Map.of(Element.BACKGROUND, "家长希望到园看一看。", Element.GOAL, "到访60组家庭。", Element.SUBSTANCE, "周六上午参观与试听。"),
				"服务于到访转化", List.of(line("物料", "9000")), LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 20),
				Figure.NONE, List.of(), false, "", null, List.of());
	}

	/** 36,000元, below what makes it 重要; its author says it is. */
	public static Content flagged() {
		Content less = summerCampaign("8000", "12000");
		return new Content("暑期家长课堂", Importance.MAJOR, less.texts(), less.noGoal(), less.lines(), less.starts(),
				less.ends(), less.figure(), less.risks(), false, "", true, List.of());
	}

	static BudgetLine line(String item, String amount) {
		return new BudgetLine(item, "按报价", new BigDecimal(amount));
	}

	static Proposal draft() {
		return new Proposal("XM-2026-0001", AUTHOR, DepartmentId.next(), summerCampaign(), Importance.MAJOR, MONDAY);
	}

	/** A proposal in that state. */
	static Proposal in(ProposalStatus status) {
		Proposal proposal = draft();
		switch (status) {
			case DRAFT -> {
			}
			case IN_REVIEW -> {
				proposal.freeze(proposal.content(), AUTHOR, MONDAY);
				proposal.goToReview("", MONDAY);
			}
			default -> {
				proposal.freeze(proposal.content(), AUTHOR, MONDAY);
				proposal.goToApproval("", MONDAY);
				settle(proposal, status);
			}
		}
		return proposal;
	}

	private static void settle(Proposal proposal, ProposalStatus status) {
		switch (status) {
			case RETURNED -> proposal.comeBack(HEAD, "补充预案", MONDAY);
			case VOID -> {
				proposal.comeBack(HEAD, "补充预案", MONDAY);
				proposal.giveUp(MONDAY);
			}
			case DECLINED -> proposal.decline(MONDAY);
			case WITHDRAWN -> proposal.withdraw(MONDAY);
			case APPROVED -> proposal.approve(MONDAY);
			default -> {
			}
		}
	}

}
