-- Everything here is laid out from the journal and can be rebuilt from it. Plans and lifts under way are attack data: only the
-- sender, the carriers, the receiver and those who see everything read them.

create table campaign (
    campaign_id     uuid primary key,
    name            text not null,
    objective       text not null,
    authority       text not null,
    document        text,
    requester       text not null,
    legal_review    text,
    origin_state    text not null,
    receiving_state text not null,
    end_state       text not null,
    opened          timestamptz not null,
    leaf            bigint not null
);

create table campaign_comparison (
    campaign_id       uuid not null,
    leaf              bigint not null,
    option            text not null,
    danger_to_held    integer not null,
    to_held_because   text not null,
    danger_by_escape  integer not null,
    by_escape_because text not null,
    chosen            boolean not null,
    said_by           text not null,
    occurred          timestamptz not null,
    recorded          timestamptz not null,
    primary key (campaign_id, leaf, option)
);

create table nomination (
    person_id   uuid not null,
    campaign_id uuid not null,
    receiver    text not null,
    destination text not null,
    lane        text not null,
    day         date not null,
    together    uuid[] not null,
    since       timestamptz not null,
    withdrawn   text,
    primary key (person_id, campaign_id)
);
create index nomination_campaign on nomination (campaign_id);

-- What gates said of a person other than "passed", each time they were run.
create table gate_finding (
    person_id   uuid not null,
    leaf        bigint not null,
    gate        text not null,
    campaign_id uuid not null,
    lift        text,
    moment      text not null,
    outcome     text not null,
    code        text not null,
    arguments   jsonb not null,
    rests_on    text[] not null,
    overridable boolean not null,
    recorded    timestamptz not null,
    primary key (person_id, leaf, gate)
);
create index gate_finding_lift on gate_finding (lift);

create table gate_override (
    override_id  uuid primary key,
    campaign_id  uuid not null,
    person_id    uuid not null,
    gate         text not null,
    code         text not null,
    reason       text not null,
    asked_party  text not null,
    asked_user   uuid not null,
    asked_by     text not null,
    asked        timestamptz not null,
    agreed_party text,
    agreed_user  uuid,
    agreed_by    text,
    agreed       timestamptz,
    leaf         bigint not null
);
create index gate_override_person on gate_override (person_id);

create table capacity_offer (
    offer_id    uuid not null,
    campaign_id uuid not null,
    receiver    text not null,
    place       text not null,
    night       date not null,
    places      integer not null,
    refusal     text,
    note        text,
    until       timestamptz,
    recorded    timestamptz not null,
    leaf        bigint not null,
    primary key (offer_id, leaf)
);
create index capacity_offer_night on capacity_offer (place, night);

create table lift (
    lift        text primary key,
    campaign_id uuid not null,
    sender      text not null,
    receiver    text not null,
    origin      text not null,
    destination text not null,
    mandate     text not null,
    lane        text not null,
    night       date not null,
    state       text not null,
    version     integer not null,
    listed      integer not null,
    planned     timestamptz not null
);
create index lift_campaign on lift (campaign_id, night);

create table lift_party (
    lift  text not null,
    party text not null,
    primary key (lift, party)
);

create table lift_leg (
    lift            text not null,
    number          integer not null,
    origin          text not null,
    destination     text not null,
    carrier         text not null,
    conveyance      text not null,
    tail            text,
    seats           integer not null,
    departs         timestamptz not null,
    arrives         timestamptz not null,
    silence_minutes integer not null,
    primary key (lift, number)
);

create table manifest_version (
    lift     text not null,
    version  integer not null,
    leaf     bigint not null,
    kind     text not null,
    hash     text,
    persons  uuid[] not null,
    recorded timestamptz not null,
    primary key (lift, version, leaf)
);

create table manifest_line (
    lift      text not null,
    person_id uuid not null,
    origin    text not null,
    loading   text not null,
    ending    text,
    reason    text,
    report    text,
    primary key (lift, person_id)
);
create index manifest_line_person on manifest_line (person_id);

create table lift_handover (
    lift        text not null,
    handover_id uuid not null,
    stage       text not null,
    leg         integer not null,
    giver       text not null,
    receiver    text not null,
    recorded    timestamptz not null,
    primary key (lift, handover_id)
);

create table lift_event (
    lift     text not null,
    leaf     bigint not null,
    kind     text not null,
    said     jsonb not null,
    party    text not null,
    role     text not null,
    recorded timestamptz not null,
    primary key (lift, leaf)
);

create table close_out (
    lift          text not null,
    version       integer not null,
    balanced      boolean not null,
    figures       jsonb not null,
    sent          integer not null,
    received      integer not null,
    hash          text not null,
    reason        text,
    proposed      timestamptz not null,
    closed        timestamptz,
    superseded_by integer,
    leaf          bigint not null,
    primary key (lift, version)
);

create table close_out_signature (
    lift           text not null,
    version        integer not null,
    party          text not null,
    act_id         uuid not null,
    user_id        uuid not null,
    role           text not null,
    occurred       timestamptz not null,
    method         text not null,
    signature      text,
    scan           text,
    transcribed_by text,
    recorded       timestamptz not null,
    primary key (lift, version, act_id)
);

-- Who must be told of a close-out, and whether they were.
create table notice (
    lift       text not null,
    notice_id  uuid not null,
    version    integer not null,
    supersedes integer,
    party      text not null,
    due        timestamptz not null,
    queued     timestamptz not null,
    delivered  timestamptz,
    proof      text,
    primary key (lift, notice_id)
);
create index notice_due on notice (due) where delivered is null;

grant select, insert on campaign, campaign_comparison, nomination, gate_finding, gate_override, capacity_offer, lift, lift_party, lift_leg, manifest_version, manifest_line, lift_handover, lift_event, close_out, close_out_signature, notice to amana_writer;
grant update on nomination, gate_override, lift, lift_party, lift_leg, manifest_line, close_out, notice to amana_writer;
grant select on campaign, campaign_comparison, nomination, gate_finding, gate_override, capacity_offer, lift, lift_party, lift_leg, manifest_version, manifest_line, lift_handover, lift_event, close_out, close_out_signature, notice to amana_reader;

alter table campaign enable row level security;
alter table campaign_comparison enable row level security;
alter table nomination enable row level security;
alter table gate_finding enable row level security;
alter table gate_override enable row level security;
alter table capacity_offer enable row level security;
alter table lift enable row level security;
alter table lift_party enable row level security;
alter table lift_leg enable row level security;
alter table manifest_version enable row level security;
alter table manifest_line enable row level security;
alter table lift_handover enable row level security;
alter table lift_event enable row level security;
alter table close_out enable row level security;
alter table close_out_signature enable row level security;
alter table notice enable row level security;

create policy reads on lift_party for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on lift for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = lift.lift));
create policy reads on lift_leg for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = lift_leg.lift));
create policy reads on manifest_version for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = manifest_version.lift));
create policy reads on manifest_line for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = manifest_line.lift));
create policy reads on lift_handover for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = lift_handover.lift));
create policy reads on lift_event for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = lift_event.lift));
create policy reads on close_out for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = close_out.lift));
create policy reads on close_out_signature for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from lift_party p where p.lift = close_out_signature.lift));
create policy reads on notice for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[])
    or exists (select 1 from lift_party p where p.lift = notice.lift));

create policy reads on campaign for select to amana_reader using ((select amana_sees_all())
    or authority = any ((select amana_parties())::text[]) or requester = any ((select amana_parties())::text[])
    or exists (select 1 from lift l where l.campaign_id = campaign.campaign_id));
create policy reads on campaign_comparison for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = campaign_comparison.campaign_id));
create policy reads on nomination for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = nomination.person_id)
        and exists (select 1 from campaign c where c.campaign_id = nomination.campaign_id));
-- What a gate said can tell why somebody is kept apart or held: the receiver learns it from its own records or not at all.
create policy reads on gate_finding for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = gate_finding.campaign_id
        and c.authority = any ((select amana_parties())::text[]))
    or exists (select 1 from lift l where l.lift = gate_finding.lift
        and l.sender = any ((select amana_parties())::text[])));
create policy reads on gate_override for select to amana_reader using ((select amana_sees_all())
    or asked_party = any ((select amana_parties())::text[]) or agreed_party = any ((select amana_parties())::text[])
    or exists (select 1 from person_party p where p.person_id = gate_override.person_id));
create policy reads on capacity_offer for select to amana_reader using ((select amana_sees_all())
    or receiver = any ((select amana_parties())::text[])
    or exists (select 1 from campaign c where c.campaign_id = capacity_offer.campaign_id));
