package org.amana.access;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;

/** Lays changes of users that need two administrators out as rows. */
final class UserChangeRows {

    private static final String COLUMNS =
            "change_id, kind, user_id, login, name, party, roles, reason, asked, asked_by, asked_party";
    private static final String AGREED =
            "update user_change set agreed = ?, agreed_by = ?, agreed_party = ? where change_id = ?";

    void asked(AccessFact.UserChangeAsked asked, Recorded<?> recorded, Rows rows) {
        if (!rows.wanted()) {
            return;
        }
        Speaker by = recorded.header().speaker();
        List<String> roles = asked.roles().stream().map(Role::name).sorted().toList();
        rows.into("user_change", COLUMNS)
                .row()
                .uuid(asked.change())
                .text(asked.kind().name())
                .uuid(asked.user())
                .text(asked.login())
                .text(asked.name())
                .text(asked.party())
                .texts(roles)
                .text(asked.reason())
                .instant(recorded.recorded())
                .uuid(by.user())
                .text(by.party());
    }

    void agreed(AccessFact.UserChangeAgreed agreed, Recorded<?> recorded, Rows rows) {
        Speaker by = recorded.header().speaker();
        rows.run(AGREED, recorded.recorded(), by.user(), by.party(), agreed.change());
    }
}
