/**
 * The page of the working calendar.
 */
@NullMarked
package org.opscharter.workcalendar.web;

import org.jspecify.annotations.NullMarked;
