package org.amana.biometrics.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;
import org.amana.biometrics.wsq.Wsq;

/**
 * Reads a picture of a print, whatever it is packed in: PNG, TIFF, BMP, JPEG, portable grey map, WSQ or JPEG 2000.
 *
 * <p>The format is told by the file's first bytes, never by its name. Its size is read and bounded before anything is
 * unpacked; colours become shades of grey. The resolution is the file's own where it states one that a print can have
 * (250 to 4,000 dots per inch), else the one that the caller takes for granted.
 */
public final class Pictures {

    /** The resolution of most cards and scanners, for files that say nothing. */
    public static final int USUAL_DPI = 500;

    private static final String JPEG_2000 = "jpeg 2000";
    private static final long LONGEST_FILE = 256L << 20;

    private Pictures() {}

    /**
     * @param otherwiseDpi resolution if the file states none
     * @throws MalformedException if it is no picture that is read here
     * @throws IOException if the file cannot be read
     */
    public static GreyImage read(Path file, int otherwiseDpi) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new MalformedException(file + " is longer than " + LONGEST_FILE + " bytes");
        }
        return read(Files.readAllBytes(file), otherwiseDpi);
    }

    /**
     * @param otherwiseDpi resolution if the file states none
     * @throws MalformedException if it is no picture that is read here
     */
    public static GreyImage read(byte[] file, int otherwiseDpi) throws MalformedException {
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(() -> new MalformedException(
                        "not a picture that is read here (PNG, TIFF, BMP, JPEG, grey map, WSQ, JPEG 2000)"));
        return switch (format) {
            case PNG -> unpack("png", file, HeaderReader.png(file).bounded(), otherwiseDpi);
            case JPEG -> jpeg(file, HeaderReader.jpeg(file).bounded(), otherwiseDpi);
            case BMP -> unpack("bmp", file, HeaderReader.bmp(file).bounded(), otherwiseDpi);
            case TIFF_LITTLE_ENDIAN, TIFF_BIG_ENDIAN ->
                unpack("tiff", file, TiffHeader.read(file).bounded(), otherwiseDpi);
            case GREY_MAP, GREY_MAP_TEXT -> GreyMap.read(file, otherwiseDpi);
            case WSQ -> Wsq.decode(file, otherwiseDpi);
            case JPEG_2000 ->
                unpack(JPEG_2000, file, HeaderReader.jpeg2000(file).bounded(), otherwiseDpi);
            case JPEG_2000_CODE_STREAM ->
                unpack(
                        JPEG_2000,
                        file,
                        HeaderReader.codeStream(new ByteCursor(file)).bounded(),
                        otherwiseDpi);
        };
    }

    /**
     * Shades of grey out of colours.
     *
     * @param colours red, green and blue of each pixel, one byte each; as many pixels as are asked for or more
     */
    public static byte[] brightness(byte[] colours, int count) {
        byte[] pixels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[i] = (byte)
                    Shades.luminance(colours[3 * i] & 0xff, colours[3 * i + 1] & 0xff, colours[3 * i + 2] & 0xff);
        }
        return pixels;
    }

    private static GreyImage jpeg(byte[] file, PictureHeader header, int otherwiseDpi) throws MalformedException {
        if (!HeaderReader.isLosslessJpeg(file)) {
            return unpack("jpeg", file, header, otherwiseDpi);
        }
        return LosslessJpeg.read(file, header.dotsPerInch() == 0 ? otherwiseDpi : header.dotsPerInch());
    }

    private static GreyImage unpack(String reader, byte[] file, PictureHeader header, int otherwiseDpi)
            throws MalformedException {
        ImageReader unpacker = null;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            unpacker = reader.equals(JPEG_2000) ? Jpeg2000.reader() : ofTheJdk(reader);
            unpacker.setInput(in, true, true);
            new PictureHeader(unpacker.getWidth(0), unpacker.getHeight(0), 0).bounded();
            BufferedImage picture = unpacker.read(0);
            return Shades.of(picture, header.dotsPerInch() == 0 ? otherwiseDpi : header.dotsPerInch());
        } catch (IOException | RuntimeException e) {
            // Readers not written here answer broken files with whatever exception their code runs into.
            throw new MalformedException("a broken %s picture: %s".formatted(reader, e.getMessage()), e);
        } finally {
            if (unpacker != null) {
                unpacker.dispose();
            }
        }
    }

    /** The JDK's own reader, though a library on the class path may bring another for the same format. */
    private static ImageReader ofTheJdk(String format) {
        for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format); all.hasNext(); ) {
            ImageReader reader = all.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java reads no " + format);
    }
}
