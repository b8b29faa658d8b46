package org.amana.biometrics.minutiae;

import org.amana.biometrics.GreyImage;

/**
 * A picture of a finger out of a record of ISO/IEC 19794-4.
 *
 * @param position 1 right thumb to 10 left little finger, 0 unknown
 * @param impression live or not, plain or rolled, as the standard numbers it
 * @param quality 0 worst to 100 best; 254 or 255 if none was measured
 */
public record FingerPicture(int position, int impression, int quality, GreyImage image) {}
