package org.amana.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonKeysTest {

    private final SkeletonKeys keys = new SkeletonKeys();

    @ParameterizedTest
    @CsvSource({
        "محمد أحمد الجبوري,Mohammed Ahmad al-Jubouri",
        "عبد العزيز عمر,Abdulaziz Omar",
        "عبد الله خالد,Abdallah KHALED",
        "عبدالرحمن يوسف,Abd al-Rahman Yusuf",
        "شاكر قاسم,Shaker Qassem",
        "غياث ثابت,Ghiyath Thabet",
        "فاطمة حسن,Fatimah Hassan",
        "مصطفى إبراهيم,Moustafa Ibrahim",
        "صالح بن سامي,Salih Sami"
    })
    void theSameNameInTwoScriptsHasTheSameKeys(String arabic, String latin) {
        assertThat(keys.parts(latin)).isEqualTo(keys.parts(arabic));
    }

    @Test
    void differentNamesStayApart() {
        assertThat(keys.parts("محمد")).isNotEqualTo(keys.parts("محمود سالم"));
        assertThat(keys.parts("الراوي")).isNotEqualTo(keys.parts("الحديدي"));
    }
}
