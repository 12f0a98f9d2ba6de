package org.opscharter.channels;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register says about a channel (登记信息, S2a-5.3.1).
 *
 * @param name the name of the account, at most 40 characters
 * @param platform where it is, such as 微信公众号; at most 40 characters
 * @param holder 主体: in whose name it is registered; may be empty
 * @param direction 规划与方向; may be empty
 * @param certifiedUntil the last day of its certification; none where there is none
 * @param dailyPushQuota how many pushes a day its kind of account allows, 1 to 100; none
 * where the platform sets no limit
 */
public record ChannelProfile(String name, String platform, String holder, String direction,
		@Nullable LocalDate certifiedUntil, @Nullable Integer dailyPushQuota) {

	/**
	 * A profile with a name and a platform only.
	 */
	public static ChannelProfile of(String name, String platform) {
		return new ChannelProfile(name, platform, "", "", null, null);
	}

}
