-- Everything here is laid out from the journal and can be rebuilt from it. What a clinician found is not here: only when.

create table admission (
    person_id uuid not null,
    leaf      bigint not null,
    lift      text not null,
    party     text not null,
    place     text not null,
    received  timestamptz not null,
    due       timestamptz not null,
    health    timestamptz,
    property  timestamptz,
    reasons   timestamptz,
    cell      timestamptz,
    again     boolean not null,
    primary key (person_id, leaf)
);
create index admission_party on admission (party, due);

create table admission_said (
    person_id uuid not null,
    leaf      bigint not null,
    lift      text not null,
    party     text not null,
    role      text not null,
    occurred  timestamptz not null,
    recorded  timestamptz not null,
    said      jsonb not null,
    primary key (person_id, leaf)
);

grant select, insert on admission, admission_said to amana_writer;
grant update on admission to amana_writer;
grant select on admission, admission_said to amana_reader;
alter table admission enable row level security;
alter table admission_said enable row level security;

-- What a receiver does is for the receiver: not for whoever sent or carried the person.
create policy reads on admission for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on admission_said for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
