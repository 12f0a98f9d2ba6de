/**
 * The addresses under {@code /dev}.
 */
@NullMarked
package org.opscharter.demo.web;

import org.jspecify.annotations.NullMarked;
