package org.amana.law;

/**
 * Parts of the outline on which injuries are marked, 200 wide and 440 high, seen from the front: the right of the person is on the
 * left of the drawing. From behind it is the other way round.
 */
enum BodyPart {
    HEAD(100, 20),
    FACE(100, 42),
    NECK(100, 71),
    CHEST(100, 115),
    ABDOMEN(100, 165),
    PELVIS(100, 212),
    RIGHT_SHOULDER(64, 102),
    LEFT_SHOULDER(136, 102),
    RIGHT_ARM(49, 138),
    LEFT_ARM(151, 138),
    RIGHT_FOREARM(39, 188),
    LEFT_FOREARM(161, 188),
    RIGHT_HAND(31, 232),
    LEFT_HAND(169, 232),
    RIGHT_THIGH(80, 272),
    LEFT_THIGH(120, 272),
    RIGHT_LEG(80, 350),
    LEFT_LEG(120, 350),
    RIGHT_FOOT(77, 410),
    LEFT_FOOT(123, 410);

    static final int WIDTH = 200;
    static final int HEIGHT = 440;

    private final int x;
    private final int y;

    BodyPart(int x, int y) {
        this.x = x;
        this.y = y;
    }

    int x(HealthSheet.Side side) {
        return side == HealthSheet.Side.FRONT ? x : WIDTH - x;
    }

    int y() {
        return y;
    }
}
