/**
 * The ledger of what is due, from whom, by when, and met by which evidence (应办事项与履职台账,
 * X05).
 * <ul>
 * <li>应办事项 – {@link org.opscharter.obligations.Obligation} – one row of the ledger.</li>
 * <li>应办规则 – {@link org.opscharter.obligations.ObligationRule} – the rule a row stands
 * under, such as T04.</li>
 * <li>事由 / 凭据 – {@link org.opscharter.obligations.Paper} – what a row is about, and what
 * met it.</li>
 * <li>期限 – {@link org.opscharter.obligations.Term} – how the due time was counted.</li>
 * <li>待完成 / 按期完成 / 逾期完成 / 未完成 / 已豁免 / 已取消 –
 * {@link org.opscharter.obligations.ObligationState}.</li>
 * <li>豁免 – {@link org.opscharter.obligations.Waiver} – asked for with a reason, decided
 * by the owner's superior.</li>
 * <li>重算 – {@link org.opscharter.obligations.Recount} – the ledger counted anew from the
 * work.</li>
 * </ul>
 */
@ApplicationModule(displayName = "应办事项 Obligations",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "rulebook", "shell", "time",
				"clauses" })
@NullMarked
package org.opscharter.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
