package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;

/** Campaigns, in the order in which they were opened. */
public record CampaignListView(List<Row> rows) {

    public record Row(String campaign, String name, String objective, String authority, Instant opened) {}
}
