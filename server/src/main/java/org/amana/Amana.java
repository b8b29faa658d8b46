package org.amana;

/** The command line: says what it can do, and starts no more than the command needs. */
public final class Amana {

    private Amana() {}

    public static void main(String[] args) {
        System.out.println("amana " + String.join(" ", args));
    }
}
