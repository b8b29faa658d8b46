package org.amana.biometrics.quality;

/**
 * How well a print was taken, by {@link QualityMeter}, in the manner of ISO/IEC 29794-4 but computed our own way: no figure here is an NFIQ 2 score or may be called one.
 * All but the last two are shares from 0 to 1, means over the blocks of the print that have ridges.
 *
 * @param orientationCertainty how clearly each block has one direction
 * @param clarity how far apart the shades of ridges and valleys are
 * @param ridgeFlow how smoothly the direction goes on from block to block
 * @param frequency share of the blocks in which ridges lie as far apart as on a finger
 * @param area share of the picture that has ridges
 * @param minutiae how many were found
 * @param score 0 to 100, the root of a product of the above; ours
 */
public record PrintQuality(
        double orientationCertainty,
        double clarity,
        double ridgeFlow,
        double frequency,
        double area,
        int minutiae,
        int score) {}
