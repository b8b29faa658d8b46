package org.amana.biometrics.wsq;

import java.util.ArrayList;
import java.util.List;

/**
 * How a picture's plane is cut into the subbands of the specification: twenty splits, four bands each.
 *
 * @param splits in the order in which a picture is taken apart
 * @param bands 0 to 59, as they stand in the file; 60 to 63, the finest detail, are never kept
 */
record Subbands(List<Region> splits, List<Region> bands) {

    static final int COUNT = 60;

    /** Number of entries in a quantisation table. */
    static final int TABLE = 64;

    /** First bands of the second and third block, and the end of the last. */
    static final int[] BLOCKS = {0, 19, 52, COUNT};

    static Subbands of(int width, int height) {
        Region whole = new Region(0, 0, width, height, false, false);
        List<Region> splits = new ArrayList<>();
        List<Region> bands = new ArrayList<>();
        splits.add(whole);
        Region first = whole.part(false, false);
        splits.add(first);
        Region second = first.part(false, false);
        splits.add(second);
        Region third = second.part(false, false);
        splits.add(third);
        split(third.part(false, false), splits, bands);
        bands.add(third.part(true, false));
        bands.add(third.part(false, true));
        bands.add(third.part(true, true));
        split(second.part(true, false), splits, bands);
        split(second.part(false, true), splits, bands);
        split(second.part(true, true), splits, bands);
        splitTwice(first.part(true, false), splits, bands);
        splitTwice(first.part(false, true), splits, bands);
        bands.add(first.part(true, true));
        split(whole.part(true, false), splits, bands);
        split(whole.part(false, true), splits, bands);
        return new Subbands(splits, bands);
    }

    private static void split(Region region, List<Region> splits, List<Region> bands) {
        splits.add(region);
        for (int part = 0; part < 4; part++) {
            bands.add(region.part(part % 2 == 1, part / 2 == 1));
        }
    }

    private static void splitTwice(Region region, List<Region> splits, List<Region> bands) {
        splits.add(region);
        for (int part = 0; part < 4; part++) {
            split(region.part(part % 2 == 1, part / 2 == 1), splits, bands);
        }
    }
}
