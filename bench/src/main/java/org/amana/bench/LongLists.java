package org.amana.bench;

import java.util.Random;

/** Long lists of made-up people, as messy as a list may be, from a seed. */
final class LongLists {

    private static final String[] GIVEN = {
        "محمد",
        "أحمد",
        "علي",
        "حسن",
        "حسين",
        "عمر",
        "خالد",
        "يوسف",
        "إبراهيم",
        "مصطفى",
        "عبد الله",
        "عبد الرحمن",
        "صالح",
        "محمود",
        "سامي",
        "رامي",
        "ياسر",
        "بلال",
        "طارق",
        "زياد",
        "نبيل",
        "فارس",
        "هاني",
        "عادل",
        "جاسم",
        "كريم"
    };
    private static final String[] FAMILY = {
        "الجبوري",
        "الراوي",
        "الحديدي",
        "الدليمي",
        "العبيدي",
        "الشمري",
        "الحلبي",
        "الحموي",
        "الديري",
        "الرقاوي",
        "السهلاوي"
    };
    private static final String[] NATIONALITY = {"سوري", "عراقي", "تونسي", "Syrian", "IRQ", "تركستان", "X9", "Maroc"};
    private static final String[] BIRTH = {"%d", "01/01/%d", "about %d", "13/07/%d", "31/02/%d"};

    private LongLists() {}

    /** @param first the first number of the list; those below it may be in the books already */
    static String write(int rows, int first, long seed) {
        Random random = new Random(seed);
        StringBuilder list = new StringBuilder("الرقم;الاسم الكامل;سنة الولادة;الجنسية;السجن;رقم البطاقة\r\n");
        for (int i = 0; i < rows; i++) {
            list.append(first + i).append(';');
            list.append(random.nextInt(3) == 0 ? "" : name(random)).append(';');
            list.append(one(BIRTH, random).formatted(1950 + random.nextInt(58))).append(';');
            list.append(one(NATIONALITY, random)).append(";North site;\r\n");
        }
        return list.toString();
    }

    static String name(Random random) {
        return one(GIVEN, random) + " " + one(GIVEN, random) + " " + one(GIVEN, random) + " " + one(FAMILY, random);
    }

    private static String one(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
