-- What a campaign is measured by, as it was laid: beside plans, and read as plans are.

create table campaign_yardstick (
    campaign_id uuid not null,
    leaf        bigint not null,
    recorded    timestamptz not null,
    party       text not null,
    laid        jsonb not null,
    primary key (campaign_id, leaf)
);

grant select, insert on campaign_yardstick to amana_writer;
grant select on campaign_yardstick to amana_reader;
alter table campaign_yardstick enable row level security;
create policy reads on campaign_yardstick for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = campaign_yardstick.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
