package org.amana.platform.pages;

import gg.jte.Content;

/** The shapes that states are told by, with their colour and word; drawn on a grid of 12 in the colour of the text. */
public enum Shape {
    HELD("<path d='M1.5 1.5h9v9h-9z'/>"),
    IN_TRANSIT("<path d='M2 1l9 5-9 5z'/>", "mirrored"),
    IN_RECEPTION("<path d='M1 1h10v10H1zM2.6 2.6V6h6.8V2.6z' fill-rule='evenodd'/>"),
    ABSENT(
            "<path d='M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM6 2a4 4 0 1 0 0 8a4 4 0 0 0 0-8z' fill-rule='evenodd'/>"
                    + "<path d='M5.3 3h1.4v2.7l1.7 1.2-.8 1.1-2.3-1.6z'/>"),
    UNACCOUNTED(
            "<path d='M6 0l6 6-6 6-6-6zM4.4 3.4l-1 1L5 6 3.4 7.6l1 1L6 7l1.6 1.6 1-1L7 6l1.6-1.6-1-1L6 5z' fill-rule='evenodd'/>"),
    SEEN(
            "<path d='M6 2.5C9 2.5 11 4.6 11.8 6 11 7.4 9 9.5 6 9.5S1 7.4.2 6C1 4.6 3 2.5 6 2.5zM6 3.8C4 3.8 2.5 5 1.8 6 2.5 7 4 8.2 6 8.2S9.5 7 10.2 6C9.5 5 8 3.8 6 3.8z' fill-rule='evenodd'/><circle cx='6' cy='6' r='1.7'/>"),
    NOT_SEEN(
            "<path d='M1 1h3v1.5H2.5V4H1zM5 1h2v1.5H5zM8 1h3v3H9.5V2.5H8zM1 5h1.5v2H1zM9.5 5H11v2H9.5zM1 8h1.5v1.5H4V11H1zM5 9.5h2V11H5zM9.5 8H11v3H8V9.5h1.5z'/>"),
    NOT_ON_ROLL(
            "<path d='M.8.8h10.4v10.4H.8zM2.2 2.2v7.6h7.6V2.2zM5.3 3.4h1.4v1.9h1.9v1.4H6.7v1.9H5.3V6.7H3.4V5.3h1.9z' fill-rule='evenodd'/>"),
    TICK("<path d='M1.2 6.3l1.1-1.2 2.5 2.3L9.8 2 11 3.1 4.9 9.8z'/>"),
    CROSS("<path d='M2 3.2L3.2 2 6 4.8 8.8 2 10 3.2 7.2 6 10 8.8 8.8 10 6 7.2 3.2 10 2 8.8 4.8 6z'/>"),
    RING(
            "<path d='M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM6 2.9a3.1 3.1 0 1 0 0 6.2a3.1 3.1 0 0 0 0-6.2z' fill-rule='evenodd'/>"),
    OVERRIDE(
            "<path d='M6 0l6 6-6 6-6-6zM6 1.9L1.9 6 6 10.1 10.1 6zM4.3 4.2h1.1v3.6H4.3zM6.6 4.2h1.1v3.6H6.6z' fill-rule='evenodd'/>"),
    QUERIED(
            "<path d='M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM6 1.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 0 0 0-8.6z' fill-rule='evenodd'/>"
                    + "<path d='M4.2 4.6C4.3 3.5 5 3 6.1 3s1.9.6 1.9 1.6c0 1.2-1.4 1.3-1.4 2.2H5.4c0-1.4 1.3-1.5 1.3-2.2 0-.4-.3-.6-.7-.6s-.6.2-.7.7zM5.4 7.4h1.3v1.3H5.4z'/>"),
    NOT_PRODUCED("<path d='M1 1l7.5 5L1 11zM2.4 3.6v4.8L6 6zM9.4 1H11v10H9.4z' fill-rule='evenodd'/>", "mirrored"),
    HELD_BACK("<path d='M1 1h10v10H1zM2.4 2.4v7.2h7.2V2.4zM3.6 5.3h4.8v1.4H3.6z' fill-rule='evenodd'/>"),
    SEALED("<path d='M3 5V4a3 3 0 0 1 6 0v1h1v6H2V5zm1.4 0h3.2V4a1.6 1.6 0 0 0-3.2 0z' fill-rule='evenodd'/>"),
    BALANCED("<path d='M1 3h10v2H1zM1 7h10v2H1z'/>"),
    OPEN("<path d='M1 3h10v2H1zM1 7h2.4v2H1zM4.8 7h2.4v2H4.8zM8.6 7H11v2H8.6z'/>"),
    DISAGREEMENT("<path d='M1 3h5.6L8 .6l1.3.8L8.4 3H11v2H7.3L6 7h5v2H4.9L3.6 11.4l-1.3-.8L3.2 9H1V7h3.3l1.2-2H1z'/>"),
    CLOSED_LANE("<path d='M1 2.4L2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6z'/>");

    private final String drawing;
    private final String manner;

    Shape(String drawing) {
        this(drawing, "");
    }

    Shape(String drawing, String manner) {
        this.drawing = drawing.replace('\'', '"');
        this.manner = manner;
    }

    /** The shape beside its word, hidden from whoever has the page read out. */
    public Content svg() {
        String classes = manner.isEmpty() ? "shape" : "shape " + manner;
        return output -> output.writeContent(
                "<svg class=\"%s\" viewBox=\"0 0 12 12\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                        .formatted(classes, drawing));
    }

    /** What stands inside an SVG of its own, on the grid of 12. */
    public String drawing() {
        return drawing;
    }
}
