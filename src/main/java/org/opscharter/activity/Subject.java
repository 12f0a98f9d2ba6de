package org.opscharter.activity;

import java.util.UUID;

/**
 * The thing something happened to (事项), as a low module may know it.
 *
 * @param kind what sort of thing, such as {@code proposal}; at most 30 lower-case letters
 * @param id the thing itself
 * @param number the human number, such as {@code XM-2026-0001}
 * @param title what people call it, at most 120 characters
 * @param link the path of its page
 */
public record Subject(String kind, UUID id, String number, String title, String link) {

}
