-- What may happen to a campaign, as its officers tell it: read as plans are.

create table campaign_story (
    campaign_id uuid not null,
    story_id    uuid not null,
    name        text not null,
    trial       jsonb not null,
    first_night date,
    last_night  date,
    party       text not null,
    recorded    timestamptz not null,
    leaf        bigint not null,
    primary key (campaign_id, story_id)
);

create table campaign_story_put_away (
    campaign_id uuid not null,
    story_id    uuid not null,
    party       text not null,
    recorded    timestamptz not null,
    leaf        bigint not null,
    primary key (campaign_id, story_id)
);

grant select, insert on campaign_story, campaign_story_put_away to amana_writer;
grant select on campaign_story, campaign_story_put_away to amana_reader;
alter table campaign_story enable row level security;
alter table campaign_story_put_away enable row level security;
create policy reads on campaign_story for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = campaign_story.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
create policy reads on campaign_story_put_away for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = campaign_story_put_away.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
