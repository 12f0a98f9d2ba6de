package org.opscharter.content;

/**
 * A forbidden word that is to stay, and why (申请豁免, S2a-6.4); whoever reviews the piece
 * decides it by his verdict.
 *
 * @param word the word as the list has it
 * @param reason why it is right here: a quotation, a proper name, evidence; at most 500
 * characters
 */
public record Exemption(String word, String reason) {

}
