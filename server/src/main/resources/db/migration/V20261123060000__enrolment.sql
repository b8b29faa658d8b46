-- Everything here is laid out from the journal and can be rebuilt from it. Prints are not here, nor in the journal: rows name the
-- sealed files that hold them.

create table enrolment_subject (
    person_id uuid not null,
    party     text not null,
    state     text not null,
    since     timestamptz not null,
    fingers   int not null,
    encounter uuid,
    leaf      bigint not null,
    primary key (person_id, party)
);

create table encounter (
    encounter_id uuid primary key,
    person_id    uuid not null,
    party        text not null,
    place        text not null,
    device       text not null,
    operator     text not null,
    user_id      uuid not null,
    purpose      text not null,
    basis        text not null,
    document     text not null,
    occurred     timestamptz not null,
    generation   int not null,
    recorded     timestamptz not null,
    leaf         bigint not null
);
create index encounter_person on encounter (person_id, leaf);

create table encounter_sample (
    encounter_id uuid not null,
    take         int not null,
    finger       int not null,
    person_id    uuid not null,
    party        text not null,
    missing      text,
    impression   text,
    score        int,
    minutiae     int,
    certainty    int,
    clarity      int,
    flow         int,
    frequency    int,
    area         int,
    poor         boolean not null,
    kept         text,
    kept_from    int,
    kept_length  int,
    picture      text,
    picture_from int,
    picture_length int,
    leaf         bigint not null,
    primary key (encounter_id, take, finger)
);

create table identification (
    search_id    uuid primary key,
    encounter_id uuid not null,
    person_id    uuid not null,
    party        text not null,
    purpose      text not null,
    persons      int not null,
    templates    bigint not null,
    complete     boolean not null,
    per_mille    int not null,
    threshold    int not null,
    recorded     timestamptz not null,
    leaf         bigint not null
);
create index identification_encounter on identification (encounter_id, leaf);

create table identification_candidate (
    search_id uuid not null,
    place     int not null,
    party     text not null,
    person_id uuid not null,
    score     int not null,
    fingers   text not null,
    matter_id uuid,
    primary key (search_id, place)
);

create table adjudication (
    matter_id    uuid primary key,
    search_id    uuid not null,
    encounter_id uuid not null,
    person_id    uuid not null,
    other_id     uuid not null,
    party        text not null,
    score        int not null,
    opened       timestamptz not null,
    state        text not null,
    by_third     boolean not null,
    closed       timestamptz,
    link_id      uuid,
    leaf         bigint not null
);
create index adjudication_party on adjudication (party, state, opened);

create table conclusion (
    matter_id  uuid not null,
    user_id    uuid not null,
    party      text not null,
    role       text not null,
    conclusion text not null,
    reason     text not null,
    recorded   timestamptz not null,
    leaf       bigint not null,
    primary key (matter_id, user_id)
);

create table verification (
    verification_id uuid primary key,
    person_id uuid not null,
    party     text not null,
    stage     text not null,
    lift      text,
    outcome   text not null,
    score     int,
    fingers   text not null,
    device    text not null,
    occurred  timestamptz not null,
    recorded  timestamptz not null,
    leaf      bigint not null
);
create index verification_person on verification (person_id, leaf);

create table planted_pair (
    person_id uuid not null,
    other_id  uuid not null,
    leaf      bigint not null,
    primary key (person_id, other_id)
);

create table operator_print (
    operator_id uuid not null,
    party       text not null,
    finger      int not null,
    kept        text not null,
    kept_from   int not null,
    kept_length int not null,
    leaf        bigint not null,
    primary key (operator_id, finger, leaf)
);

grant select, insert on enrolment_subject, encounter, encounter_sample, identification, identification_candidate, adjudication,
    conclusion, verification, planted_pair, operator_print to amana_writer;
grant update on enrolment_subject, adjudication to amana_writer;
grant select on enrolment_subject, encounter, encounter_sample, identification, identification_candidate, adjudication, conclusion,
    verification, planted_pair, operator_print to amana_reader;
alter table enrolment_subject enable row level security;
alter table encounter enable row level security;
alter table encounter_sample enable row level security;
alter table identification enable row level security;
alter table identification_candidate enable row level security;
alter table adjudication enable row level security;
alter table conclusion enable row level security;
alter table verification enable row level security;
alter table planted_pair enable row level security;
alter table operator_print enable row level security;

-- Prints are for the party that took them. That somebody was enrolled, and whether they were who they were said to be, is for
-- everybody in whose books the person stands.
create policy reads on enrolment_subject for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[])
    or exists (select 1 from person p where p.person_id = enrolment_subject.person_id));
create policy reads on verification for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[])
    or exists (select 1 from person p where p.person_id = verification.person_id));
create policy reads on encounter for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on encounter_sample for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on identification for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on identification_candidate for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on adjudication for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on conclusion for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on planted_pair for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person p where p.person_id = planted_pair.person_id));
create policy reads on operator_print for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
