package org.amana.biometrics.wsq;

/**
 * A rectangle of the plane of coefficients that is split, or holds one subband.
 *
 * <p>The high half of a split is a mirror of its frequencies. Where a region is the second of its parent, its own halves
 * change places, so that the plane stays in the order of frequency.
 *
 * @param mirroredX true if the high half of a split stands on the left
 * @param mirroredY true if the high half of a split stands above
 */
record Region(int x, int y, int width, int height, boolean mirroredX, boolean mirroredY) {

    int size() {
        return width * height;
    }

    int lowWidth() {
        return (width + 1) / 2;
    }

    int lowHeight() {
        return (height + 1) / 2;
    }

    private int leftWidth() {
        return mirroredX ? width - lowWidth() : lowWidth();
    }

    private int upperHeight() {
        return mirroredY ? height - lowHeight() : lowHeight();
    }

    /** One of the four regions of a split. */
    Region part(boolean right, boolean below) {
        int left = leftWidth();
        int upper = upperHeight();
        return new Region(
                right ? x + left : x,
                below ? y + upper : y,
                right ? width - left : left,
                below ? height - upper : upper,
                right,
                below);
    }
}
