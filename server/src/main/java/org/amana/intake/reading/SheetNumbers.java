package org.amana.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers as a sheet keeps them, as the text that its sender sees or would. */
final class SheetNumbers {

    /** The last day that a spreadsheet knows, the last of the year 9999. */
    private static final double LAST_DAY = 2_958_465;

    /** Spreadsheets show no more digits, and what they keep beyond is the noise of a binary fraction. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST = 40;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SheetNumbers() {}

    /**
     * @param raw as it stands in the file, such as {@code 1.00000123E8}
     * @param date whether its format shows it as a date
     * @param from1904 whether days are counted from 1904, as some workbooks do
     * @throws NumberFormatException if it is no number
     */
    static String text(String raw, boolean date, boolean from1904) {
        BigDecimal number = new BigDecimal(raw.strip()).round(DIGITS);
        if (date && number.signum() > 0 && number.doubleValue() <= LAST_DAY) {
            return moment(number.doubleValue(), from1904);
        }
        boolean plain =
                Math.abs((long) number.precision() - number.scale()) <= LONGEST && Math.abs(number.scale()) <= LONGEST;
        return plain ? withoutZeros(number) : raw.strip();
    }

    private static String withoutZeros(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String moment(double days, boolean from1904) {
        @Nullable LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904);
        if (moment == null) {
            return withoutZeros(BigDecimal.valueOf(days));
        }
        if (days < 1) {
            return TIME.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : DAY_AND_TIME.format(moment);
    }
}
