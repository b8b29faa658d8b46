package org.amana.biometrics.face;

import java.util.Optional;
import org.amana.biometrics.GreyImage;

/** A model that turns a face into numbers, so that pictures of one person lie near each other in a {@link FaceGallery}. None is shipped. */
public interface FaceModel {

    /** Which model this is; vectors of different models mean nothing to each other. */
    String name();

    /** How many numbers it gives. */
    int dimensions();

    /** The face in a picture as a vector of any length, or nothing if it finds none or several. */
    Optional<float[]> vector(GreyImage image);
}
