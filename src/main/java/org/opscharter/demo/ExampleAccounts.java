package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.custody.AccountCustody;
import org.opscharter.custody.AccountPlan;
import org.opscharter.custody.CustodyAccountId;
import org.opscharter.custody.LoginKind;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells which accounts the department keeps, by whom, and who else may know them. The
 * secrets open nothing.
 */
@Component
@Order(9)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleAccounts implements Chapter {

	private static final String KIND = "custody";

	private static final String HOLDER = "启蒙教育（示例）";

	private final AccountCustody custody;

	ExampleAccounts(AccountCustody custody) {
		this.custody = custody;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		deeds.add(entered("启蒙幼教智库", "微信公众号", LoginKind.ADMIN_SCAN, "lina", "2026-05-12 09:10", cast));
		deeds.add(entered("启蒙家园", "微信公众号", LoginKind.ADMIN_SCAN, "chentao", "2026-05-12 09:14", cast));
		deeds.add(entered("官网后台", "自有网站", LoginKind.PASSWORD, "lina", "2026-05-12 09:20", cast));
		deeds.add(entered("启蒙幼教 抖音号", "抖音", LoginKind.PHONE, "zhaomin", "2026-05-12 09:26", cast));
		deeds.add(new Deed(cast.at("2026-05-12 10:00"), cast.person("lina"), () -> {
			this.custody.keep(account("官网后台", cast), "示例-2026-五月", false, cast.person("lina"));
			this.custody.let(account("官网后台", cast), cast.person("guoqiang"), "巡检和修复页面", null, false,
					cast.person("lina"));
		}));
		return deeds;
	}

	private Deed entered(String name, String platform, LoginKind login, String keeper, String at, Cast cast) {
		AccountPlan plan = new AccountPlan(name, platform, login, HOLDER, "", "", "", null);
		return new Deed(cast.at(at), cast.person("wangfang"), () -> cast.keep(KIND, name,
				this.custody.register(plan, cast.person(keeper), cast.person("wangfang")).id()));
	}

	private static CustodyAccountId account(String name, Cast cast) {
		return new CustodyAccountId(cast.kept(KIND, name));
	}

}
