package org.opscharter.staffing.web;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.ChartDepartment;
import org.opscharter.organisation.ChartQueries.ChartPost;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The posts that approvals go through exist and are held: the general manager, the head
 * of the operations department, the head of every department.
 */
@Component
class PostReadiness implements ReadinessCheck {

	private static final String START = "/organisation/start";

	private final ChartQueries chart;

	private final BusinessTime time;

	private final Words words;

	PostReadiness(ChartQueries chart, BusinessTime time, Words words) {
		this.chart = chart;
		this.time = time;
		this.words = words;
	}

	@Override
	public int position() {
		return 20;
	}

	@Override
	public String permission() {
		return "MANAGE_ORGANISATION";
	}

	@Override
	public List<Gap> gaps() {
		List<ChartDepartment> departments = this.chart.chart(this.time.today());
		List<ChartPost> posts = departments.stream().flatMap((department) -> department.posts().stream()).toList();
		List<Gap> gaps = new ArrayList<>();
		if (posts.stream().noneMatch((post) -> post.role() == RoleColumn.OM && post.head())) {
			gaps.add(gap("operations", START));
		}
		if (posts.stream().noneMatch((post) -> post.role() == RoleColumn.GM)) {
			gaps.add(gap("manager", START));
		}
		departments.forEach((department) -> addHead(department, gaps));
		posts.stream()
			.filter((post) -> post.role() == RoleColumn.GM && !post.head() && post.isVacant())
			.forEach((post) -> gaps.add(gap("vacant", hiring(post), post.name())));
		return gaps;
	}

	/** The administrator's own department approves nothing and needs no head. */
	private void addHead(ChartDepartment department, List<Gap> gaps) {
		boolean approves = department.posts().stream().anyMatch((post) -> post.role() != RoleColumn.ADMIN);
		List<ChartPost> heads = department.posts().stream().filter(ChartPost::head).toList();
		if (approves && heads.isEmpty()) {
			gaps.add(gap("head", "/organisation/departments/" + department.id() + "/posts/new", department.name()));
		}
		heads.stream()
			.filter(ChartPost::isVacant)
			.forEach((post) -> gaps.add(gap("vacant", hiring(post), department.name() + " · " + post.name())));
	}

	private static String hiring(ChartPost post) {
		return "/organisation/people/new?post=" + post.id();
	}

	private Gap gap(String what, String href, Object... arguments) {
		String key = "staffing.gap." + what;
		return new Gap(this.words.of(key, arguments), this.words.of(key + ".why"), key + ".do", href);
	}

}
