package org.amana.access;

import java.util.List;
import org.amana.platform.journal.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk that can say what its facts are about. Whoever holds nothing but the number of a leaf, from a paper or a page, finds by it
 * the record that the leaf seals, if they may see that record.
 */
public interface LeafSubjects {

    /**
     * Something that a fact is about.
     *
     * @param code of the words, which may say {@code {name}}
     * @param name number of the thing, or code of its place; never a person's name, which is read on a page that logs it
     * @param path where it is read
     */
    record Subject(String code, String name, String path) {}

    /** Which right somebody needs to be told. */
    Right right();

    /**
     * Whatever the fact is about and the viewer may see; empty for facts of other desks.
     *
     * @param database within a transaction under the viewer's scope
     */
    List<Subject> of(JdbcClient database, Fact fact);
}
