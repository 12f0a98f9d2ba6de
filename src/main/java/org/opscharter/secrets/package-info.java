/**
 * Keeps what must not be read in a copy of the database.
 * <ul>
 * <li>密钥 – {@link org.opscharter.secrets.SecretBox} – encrypts with a key that is not in
 * the database.</li>
 * </ul>
 */
@ApplicationModule(displayName = "密钥 Secrets", allowedDependencies = {})
@NullMarked
package org.opscharter.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
