-- Prints that leave for another authority, and its answers. Everything here is laid out from the journal.

create table print_exchange (
    exchange_id  uuid primary key,
    person_id    uuid not null,
    encounter_id uuid not null,
    party        text not null,
    kind         text not null,
    transaction  text not null,
    agency       text not null,
    state_code   text not null,
    ground       text not null,
    document     text not null,
    caveat       text not null,
    state        text not null,
    since        timestamptz not null,
    leaf         bigint not null
);
create index print_exchange_person on print_exchange (person_id);

create table print_exchange_step (
    leaf        bigint primary key,
    exchange_id uuid not null,
    person_id   uuid not null,
    step        text not null,
    user_id     uuid not null,
    party       text not null,
    role        text not null,
    finding     text,
    said        text not null,
    recorded    timestamptz not null,
    control     text,
    sha256      text,
    length      int,
    answer_id   uuid,
    transaction text,
    generation  int,
    kept        text,
    kept_from   int,
    kept_length int
);
create index print_exchange_step_of on print_exchange_step (exchange_id, leaf);

grant select, insert on print_exchange, print_exchange_step to amana_writer;
grant update on print_exchange to amana_writer;
grant select on print_exchange, print_exchange_step to amana_reader;
alter table print_exchange enable row level security;
alter table print_exchange_step enable row level security;

-- For the party that asked, and for everybody in whose books the person stands: somebody of theirs must answer for it too.
create policy reads on print_exchange for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[])
    or exists (select 1 from person p where p.person_id = print_exchange.person_id));
create policy reads on print_exchange_step for select to amana_reader using (exists (
    select 1 from print_exchange e where e.exchange_id = print_exchange_step.exchange_id));
