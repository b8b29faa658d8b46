package org.amana.demo.people;

import java.util.List;

/** A camp household: its cards, of which some hold more than one, and its members, the head first. */
public record Household(String id, String place, List<String> cards, List<Member> members) {

    public Household {
        cards = List.copyOf(cards);
        members = List.copyOf(members);
    }

    /** What a member is to the head. */
    public enum Relation {
        HEAD,
        SPOUSE,
        CHILD,
        OTHER
    }

    /** A person in the household. */
    public record Member(String personId, Relation relation) {}
}
