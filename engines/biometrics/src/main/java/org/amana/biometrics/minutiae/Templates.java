package org.amana.biometrics.minutiae;

import org.amana.biometrics.MalformedException;

/** Reads templates of ISO/IEC 19794-2 (2005, 2011) and ANSI INCITS 378 (2004, 2007, 2009). */
public final class Templates {

    private static final byte[] MAGIC = {'F', 'M', 'R', 0};

    private Templates() {}

    /** True if it begins as a template of these formats does. */
    public static boolean isTemplate(byte[] file) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= file.length || file[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads what is there: a record that ends too early gives the minutiae before its end, extensions are passed over.
     *
     * @throws MalformedException if it is no template, or has not even a whole header
     */
    public static TemplateFile read(byte[] file) throws MalformedException {
        if (!isTemplate(file) || file.length < 8) {
            throw new MalformedException("not a template of ISO/IEC 19794-2 or ANSI 378");
        }
        String version = new String(file, 4, 3, java.nio.charset.StandardCharsets.ISO_8859_1);
        return switch (version) {
            case " 20" -> twoOrFour(file);
            case "030", "035" -> IsoTwentyEleven.is(file) ? new IsoTwentyEleven(file).read() : nine(file);
            default -> throw new MalformedException("a template of version \"%s\"".formatted(version));
        };
    }

    /** Both write the same version; only the American one has a length of two bytes, never 0, at this place. */
    private static TemplateFile twoOrFour(byte[] file) throws MalformedException {
        boolean american = file.length > 9 && (file[8] != 0 || file[9] != 0);
        return new FlatTemplate(file, american ? FlatTemplate.ANSI_2004 : FlatTemplate.ISO_2005).read();
    }

    /** NIST's samples of 2007 have a header one byte shorter than the standard of 2009; the one that fits is taken. */
    private static TemplateFile nine(byte[] file) throws MalformedException {
        TemplateFile standard = new FlatTemplate(file, FlatTemplate.ANSI_2009).read();
        if (standard.remarks().isEmpty()) {
            return standard;
        }
        TemplateFile earlier = new FlatTemplate(file, FlatTemplate.ANSI_2007).read();
        return earlier.remarks().size() < standard.remarks().size()
                        || earlier.remarks().isEmpty()
                ? earlier
                : standard;
    }
}
