-- What categories count in plans, who is of which, and plans with all that they say: attack data, for the authority of the
-- campaign and those who see everything.

create table campaign_category (
    campaign_id         uuid not null,
    leaf                bigint not null,
    category            text not null,
    weight              integer not null,
    seats               integer not null,
    escorts_per_hundred integer not null,
    enrol_minutes       integer not null,
    undecided           boolean not null,
    said_by             text not null,
    recorded            timestamptz not null,
    primary key (campaign_id, leaf, category)
);

create table category_decision (
    person_id   uuid not null,
    campaign_id uuid not null,
    leaf        bigint not null,
    category    text not null,
    reason      text not null,
    decided_by  text not null,
    review_on   date not null,
    recorded    timestamptz not null,
    primary key (person_id, campaign_id, leaf)
);

-- Weighted expected escapes are in millionths.
create table plan (
    plan_id       uuid primary key,
    campaign_id   uuid not null,
    receiver      text not null,
    destination   text not null,
    first_night   date not null,
    nights        integer not null,
    known_at      timestamptz not null,
    recorded      timestamptz not null,
    stated        jsonb not null,
    instance      text not null,
    instance_hash text not null,
    engine        text not null,
    stop          text not null,
    objective     bigint not null,
    bound         bigint,
    people        integer not null,
    moved         integer not null,
    left_out      integer not null,
    changed       uuid[] not null,
    party         text not null,
    user_id       uuid not null,
    leaf          bigint not null
);
create index plan_campaign on plan (campaign_id, recorded);

create table plan_class (
    plan_id    uuid not null,
    place      text not null,
    segregation text not null,
    category   text not null,
    gate       integer not null,
    people     integer not null,
    primary key (plan_id, place, segregation, category, gate)
);

create table plan_sortie (
    plan_id     uuid not null,
    number      integer not null,
    night       integer not null,
    leg         text not null,
    segregation text not null,
    load        jsonb not null,
    people      integer not null,
    primary key (plan_id, number)
);

-- Sortie 0 is none: then the reason says why.
create table plan_person (
    plan_id   uuid not null,
    person_id uuid not null,
    sortie    integer not null,
    reason    text,
    primary key (plan_id, person_id, sortie)
);

create table plan_approval (
    plan_id     uuid not null,
    user_id     uuid not null,
    party       text not null,
    role        text not null,
    approved_by text not null,
    recorded    timestamptz not null,
    leaf        bigint not null,
    primary key (plan_id, user_id)
);

create table plan_lift (
    plan_id  uuid not null,
    sortie   integer not null,
    lift     text not null,
    recorded timestamptz not null,
    leaf     bigint not null,
    primary key (plan_id, sortie, lift)
);

-- Whom a plan named for a lift and who is not on it, with the code that says why.
create table plan_left_behind (
    plan_id   uuid not null,
    person_id uuid not null,
    sortie    integer not null,
    leaf      bigint not null,
    code      text not null,
    primary key (plan_id, person_id, sortie, leaf)
);

grant select, insert on campaign_category, category_decision, plan, plan_class, plan_sortie, plan_person, plan_approval, plan_lift, plan_left_behind to amana_writer;
grant select on campaign_category, category_decision, plan, plan_class, plan_sortie, plan_person, plan_approval, plan_lift, plan_left_behind to amana_reader;

alter table campaign_category enable row level security;
alter table category_decision enable row level security;
alter table plan enable row level security;
alter table plan_class enable row level security;
alter table plan_sortie enable row level security;
alter table plan_person enable row level security;
alter table plan_approval enable row level security;
alter table plan_lift enable row level security;
alter table plan_left_behind enable row level security;

create policy reads on campaign_category for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = campaign_category.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
create policy reads on category_decision for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = category_decision.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
create policy reads on plan for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from campaign c where c.campaign_id = plan.campaign_id
        and c.authority = any ((select amana_parties())::text[])));
create policy reads on plan_class for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_class.plan_id));
create policy reads on plan_sortie for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_sortie.plan_id));
create policy reads on plan_person for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_person.plan_id));
create policy reads on plan_approval for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_approval.plan_id));
create policy reads on plan_lift for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_lift.plan_id));
create policy reads on plan_left_behind for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from plan p where p.plan_id = plan_left_behind.plan_id));
