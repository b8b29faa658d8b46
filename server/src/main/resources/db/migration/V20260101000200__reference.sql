-- Laid out from the journal and can be rebuilt from it.
create table party (
    code     text primary key,
    kind     text not null,
    name_en  text not null,
    name_ar  text not null,
    recorded timestamptz not null
);

-- Positions in micro-degrees, so that no fraction ever stands in the journal.
create table place (
    code         text primary key,
    kind         text not null,
    name_en      text not null,
    name_ar      text not null,
    zone         text not null,
    latitude     integer,
    longitude    integer,
    error_metres integer,
    parent       text,
    recognised   boolean,
    recorded     timestamptz not null
);

create table alias (
    alias_id uuid primary key,
    kind     text not null,
    code     text not null,
    name     text not null,
    name_key text not null,
    language text not null,
    source   text not null,
    recorded timestamptz not null
);
create index alias_name_key on alias (name_key);
create index alias_code on alias (code);

create table mandate (
    code       text primary key,
    instrument text not null,
    grounds    text not null,
    issued_by  text,
    valid_from date,
    valid_to   date,
    review_due date,
    recorded   timestamptz not null
);

create table capacity (
    statement_id uuid primary key,
    place        text not null,
    measure      text not null,
    figure       integer not null,
    as_of        date not null,
    source       text not null,
    recorded     timestamptz not null
);
create index capacity_place on capacity (place, measure, as_of);

grant update on party, place, mandate to amana_writer;

alter table party enable row level security;
alter table place enable row level security;
alter table alias enable row level security;
alter table mandate enable row level security;
alter table capacity enable row level security;

-- Names of parties and places speak of nobody who is held; whoever has signed in sees them.
create policy reads on party for select to amana_reader using (nullif(current_setting('amana.parties', true), '') is not null);
create policy reads on place for select to amana_reader using (nullif(current_setting('amana.parties', true), '') is not null);
create policy reads on alias for select to amana_reader using (nullif(current_setting('amana.parties', true), '') is not null);
create policy reads on mandate for select to amana_reader using (nullif(current_setting('amana.parties', true), '') is not null);
create policy reads on capacity for select to amana_reader using (nullif(current_setting('amana.parties', true), '') is not null);
