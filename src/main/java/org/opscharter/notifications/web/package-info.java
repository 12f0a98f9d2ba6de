/**
 * The inbox as people see it: the page, its block on my day, its count in the menu.
 */
@NullMarked
package org.opscharter.notifications.web;

import org.jspecify.annotations.NullMarked;
