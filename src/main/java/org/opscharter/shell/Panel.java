package org.opscharter.shell;

/**
 * A fragment such as {@code notifications/home :: latest} and what it shows, given by a
 * module to a page of another.
 *
 * @param template the template that holds it
 * @param fragment its name in there
 * @param model what it shows
 */
public record Panel(String template, String fragment, Object model) {

}
