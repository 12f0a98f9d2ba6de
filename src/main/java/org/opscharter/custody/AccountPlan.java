package org.opscharter.custody;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register says of an account.
 *
 * @param name at most 60 characters
 * @param platform at most 40 characters
 * @param holder 主体, at most 80 characters; may be empty
 * @param scanner who scans as its administrator (管理员微信持有人), at most 40; may be empty
 * @param phone who holds the phone it is bound to (绑定手机号持有人), at most 40; may be empty
 * @param operators 运营者名单, at most 200; may be empty
 * @param certifiedUntil when its certification ends; none without one
 */
public record AccountPlan(String name, String platform, LoginKind login, String holder, String scanner, String phone,
		String operators, @Nullable LocalDate certifiedUntil) {

}
