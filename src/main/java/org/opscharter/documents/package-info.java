/**
 * Files that belong to another record (X07). Their type is found in their content, their
 * bytes stand in the database in chunks, and who may read them is who may read the
 * record.
 * <ul>
 * <li>附件 – {@link org.opscharter.documents.Attachment} – a file of a record; at most
 * twenty.</li>
 * <li>文件 – {@link org.opscharter.documents.DocumentRow} – one file: name, type, size,
 * fingerprint, who and when.</li>
 * <li>移除 – it leaves the list; revisions that named it still show it.</li>
 * <li>抹除 – its name and bytes are gone, its row stays.</li>
 * </ul>
 */
@ApplicationModule(displayName = "文档 Documents",
		allowedDependencies = { "access", "organisation", "shell", "time", "clauses", "activity" })
@NullMarked
package org.opscharter.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
