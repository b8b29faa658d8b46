package org.amana.biometrics.image;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import org.amana.biometrics.GreyImage;

/** Shades of grey out of whatever a picture's pixels are. */
final class Shades {

    private Shades() {}

    static GreyImage of(BufferedImage picture, int dotsPerInch) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        // A grey picture's own numbers are taken as they are; asked for red, green and blue, Java would brighten them.
        if (isGrey(picture)) {
            numbers(picture.getRaster(), pixels);
        } else {
            luminance(picture, pixels);
        }
        return new GreyImage(width, height, dotsPerInch, pixels);
    }

    private static boolean isGrey(BufferedImage picture) {
        return picture.getColorModel() instanceof ComponentColorModel model
                && model.getNumColorComponents() == 1
                && model.getTransferType() <= DataBuffer.TYPE_USHORT;
    }

    private static void numbers(Raster raster, byte[] pixels) {
        int width = raster.getWidth();
        int surplus = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        int[] row = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) (row[x] >> surplus);
            }
        }
    }

    /** ITU-R BT.601, as JPEG has it. */
    private static void luminance(BufferedImage picture, byte[] pixels) {
        int width = picture.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) luminance(row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff);
            }
        }
    }

    static int luminance(int red, int green, int blue) {
        return (299 * red + 587 * green + 114 * blue + 500) / 1000;
    }
}
