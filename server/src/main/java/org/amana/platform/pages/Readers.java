package org.amana.platform.pages;

import jakarta.servlet.http.HttpServletRequest;

/** Makes the frame of a page for whoever reads it. */
public interface Readers {

    /** The frame for whoever is signed in, or for nobody. */
    Frame frame(HttpServletRequest request);
}
