/**
 * The chart, the staff list, the page of a person, and the first page of a new company.
 */
@NullMarked
package org.opscharter.staffing.web;

import org.jspecify.annotations.NullMarked;
