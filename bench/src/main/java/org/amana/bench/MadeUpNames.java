package org.amana.bench;

import java.util.List;

/** Names put together from common parts, the same for the same index. */
final class MadeUpNames {

    private static final List<String> GIVEN = List.of(
            "Ahmad", "Ali", "Amina", "Bilal", "Dalia", "Fadi", "Hassan", "Hiba", "Ibrahim", "Jamal", "Khalid", "Layla",
            "Mariam", "Mustafa", "Nadia", "Omar", "Qasim", "Rami", "Salma", "Tariq", "Yusuf", "Zaid", "Zaynab");
    private static final List<String> FAMILY = List.of(
            "al-Ahmad",
            "al-Bakri",
            "al-Darwish",
            "al-Faraj",
            "al-Hamdan",
            "al-Issa",
            "al-Jasim",
            "al-Khatib",
            "al-Mahmoud",
            "al-Najjar",
            "al-Qadi",
            "al-Rashid",
            "al-Salih",
            "al-Tamimi",
            "al-Yasin",
            "al-Zein");

    private MadeUpNames() {}

    static String of(int index) {
        int mixed = Math.floorMod(index * 0x9E3779B1, Integer.MAX_VALUE);
        return "%s %s %s"
                .formatted(
                        GIVEN.get(mixed % GIVEN.size()),
                        GIVEN.get(mixed / 23 % GIVEN.size()),
                        FAMILY.get(mixed / 529 % FAMILY.size()));
    }
}
