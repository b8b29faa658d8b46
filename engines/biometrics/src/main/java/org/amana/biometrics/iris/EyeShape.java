package org.amana.biometrics.iris;

/**
 * Where the iris is: two circles, in pixels from the top left.
 *
 * @param pupilX middle of the pupil
 * @param pupilY middle of the pupil
 * @param irisX middle of the iris
 * @param irisY middle of the iris
 */
public record EyeShape(
        double pupilX, double pupilY, double pupilRadius, double irisX, double irisY, double irisRadius) {}
