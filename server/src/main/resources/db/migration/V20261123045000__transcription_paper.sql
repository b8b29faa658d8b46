-- Everything here is laid out from the journal and can be rebuilt from it.

create table paper (
    paper_id uuid primary key,
    form     text not null,
    about    text not null,
    scan     text not null,
    parties  text[] not null,
    party    text not null,
    role     text not null,
    recorded timestamptz not null,
    leaf     bigint not null
);
create table paper_reading (
    paper_id uuid not null,
    leaf     bigint not null,
    user_id  uuid not null,
    party    text not null,
    role     text not null,
    recorded timestamptz not null,
    said     jsonb not null,
    primary key (paper_id, leaf)
);
create table paper_state (
    paper_id uuid primary key,
    state    text not null,
    changed  timestamptz not null,
    leaf     bigint not null
);

grant select, insert on paper, paper_reading, paper_state to amana_writer;
grant update on paper_state to amana_writer;
grant select on paper, paper_reading, paper_state to amana_reader;
alter table paper enable row level security;
alter table paper_reading enable row level security;
alter table paper_state enable row level security;

create policy reads on paper for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]) or parties && (select amana_parties())::text[]);
create policy reads on paper_reading for select to amana_reader
    using (exists (select 1 from paper p where p.paper_id = paper_reading.paper_id));
create policy reads on paper_state for select to amana_reader
    using (exists (select 1 from paper p where p.paper_id = paper_state.paper_id));
