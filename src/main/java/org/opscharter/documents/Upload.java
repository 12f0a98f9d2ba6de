package org.opscharter.documents;

import java.io.InputStream;

/**
 * A file on its way in. Its name is what a browser sent; nothing in it is trusted.
 *
 * @param name the name on the other machine
 * @param content its bytes, read once and closed by whoever opened them
 */
public record Upload(String name, InputStream content) {

}
