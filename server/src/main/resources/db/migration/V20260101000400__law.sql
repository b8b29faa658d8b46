-- Everything here is laid out from the journal and can be rebuilt from it. Reasons and clinical notes are not here: only
-- the SHA-256 under which they are kept apart.

create table assessment (
    person_id        uuid not null,
    assessment_id    uuid not null,
    receiving_state  text not null,
    finding          text not null,
    heard_in_private boolean not null,
    occurred         timestamptz not null,
    assessor         text not null,
    valid_until      date,
    assurances       text[] not null,
    sealed           text,
    recorded         timestamptz not null,
    leaf             bigint not null,
    primary key (person_id, assessment_id)
);

create table fitness (
    person_id    uuid not null,
    statement_id uuid not null,
    fitness      text not null,
    conditions   text[] not null,
    clinician    text not null,
    occurred     timestamptz not null,
    valid_until  date not null,
    sealed       text,
    recorded     timestamptz not null,
    leaf         bigint not null,
    primary key (person_id, statement_id)
);

create table obligation (
    person_id    uuid not null,
    about        text not null,
    duty         text not null,
    owner        text not null,
    due          timestamptz not null,
    status       text not null,
    waived_until timestamptz,
    primary key (person_id, about, duty)
);
create index obligation_due on obligation (due) where status in ('DUE', 'OVERDUE');

create table obligation_act (
    person_id uuid not null,
    about     text not null,
    duty      text not null,
    leaf      bigint not null,
    what      text not null,
    proof     text,
    recorded  timestamptz not null,
    primary key (person_id, about, duty, leaf)
);

create table waiver (
    waiver_id   uuid primary key,
    about       text not null,
    duty        text not null,
    persons     uuid[] not null,
    reason      text not null,
    expires     timestamptz not null,
    asked_by    uuid not null,
    asked_party text not null,
    recorded    timestamptz not null,
    agreed_by   uuid,
    agreed      timestamptz,
    leaf        bigint not null
);

grant select, insert on assessment, fitness, obligation, obligation_act, waiver to amana_writer;
grant update on obligation, waiver to amana_writer;
grant select on assessment, fitness, obligation, obligation_act, waiver to amana_reader;

alter table assessment enable row level security;
alter table fitness enable row level security;
alter table obligation enable row level security;
alter table obligation_act enable row level security;
alter table waiver enable row level security;

create policy reads on assessment for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = assessment.person_id));
create policy reads on fitness for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = fitness.person_id));
create policy reads on obligation for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = obligation.person_id));
create policy reads on obligation_act for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = obligation_act.person_id));
create policy reads on waiver for select to amana_reader using ((select amana_sees_all())
    or asked_party = any ((select amana_parties())::text[]));
