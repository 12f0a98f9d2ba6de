/**
 * Mini-programs on their way to launch (小程序上线, W3): asked for, kicked off, researched,
 * designed, built, tested five times over, applied for, reviewed by the platform, and
 * live.
 * <ul>
 * <li>上线单 – {@link org.opscharter.launches.Launch} – one mini-program, from the request
 * to its newest version.</li>
 * <li>启动会 – {@link org.opscharter.launches.Beginning} – technology and design are there
 * (S3-3.1.2).</li>
 * <li>五项测试 – {@link org.opscharter.launches.TestKind} – three by technology, two by the
 * specialist (S3-3.4.1).</li>
 * <li>上线申请 – {@link org.opscharter.launches.LaunchStatus#IN_APPROVAL} – the head, then
 * the company's leaders (S3-3.4.3).</li>
 * </ul>
 */
@ApplicationModule(displayName = "上线 Launches",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "documents",
				"approvals", "obligations", "tasks", "rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.launches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
