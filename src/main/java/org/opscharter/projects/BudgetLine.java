package org.opscharter.projects;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One line of a budget.
 *
 * @param item what is paid for, at most 120 characters
 * @param basis how the amount was found (测算), at most 240 characters
 * @param amount in 元, from 0, at most two decimals; none while it is not known
 */
public record BudgetLine(String item, String basis, @Nullable BigDecimal amount) {

}
