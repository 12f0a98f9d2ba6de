/**
 * The pages of the topic pool and of the keywords.
 */
@NullMarked
package org.opscharter.topics.web;

import org.jspecify.annotations.NullMarked;
