package org.opscharter.time;

/**
 * The working calendar of a year is another one now: whoever stores open due times counts
 * them anew (X02). Published in the transaction of the change.
 *
 * @param year the year concerned; due times counted across its borders may move too
 */
public record CalendarChanged(int year) {

}
