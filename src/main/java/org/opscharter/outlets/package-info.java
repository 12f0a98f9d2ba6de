/**
 * Where approved pieces go out by themselves (自动发布): a folder that a web server shows as
 * it is, or the interface of another system (S2a-6.3, S3-4.3.1). What is to go out is
 * kept in the transaction that released it and delivered afterwards, so that a dead
 * address never stops a release, and the same piece is never delivered with other words.
 * <ul>
 * <li>发布接口 – {@link org.opscharter.outlets.Outlet} – how one channel takes pieces by
 * itself.</li>
 * <li>投递 – {@link org.opscharter.outlets.Delivery} – one version of one piece on its way
 * to one channel.</li>
 * <li>待投递的内容 – {@link org.opscharter.outlets.Parcel} – what readers will see, to the
 * letter.</li>
 * <li>投递人 – {@link org.opscharter.outlets.Courier} – knows how one kind of outlet takes
 * it.</li>
 * </ul>
 */
@ApplicationModule(displayName = "自动发布 Outlets",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "documents", "channels",
				"secrets", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.outlets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
