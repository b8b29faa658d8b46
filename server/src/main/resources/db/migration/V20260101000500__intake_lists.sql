-- Everything here is laid out from the journal and can be rebuilt from it.

create table intake_list (
    list_id    uuid primary key,
    party      text not null,
    issuer     text not null,
    file_name  text,
    sha256     text not null,
    bytes      bigint not null,
    media_type text not null,
    form       jsonb not null,
    rows_sent  integer not null,
    parts      integer not null,
    as_of      timestamptz not null,
    grade      text,
    link_known boolean not null,
    recorded   timestamptz not null,
    completed  timestamptz,
    leaf       bigint not null
);
create index intake_list_issuer on intake_list (issuer, as_of);

-- The row as received and what it says; never altered.
create table source_record (
    list_id  uuid not null,
    row_no   integer not null,
    line     integer not null,
    cells    text[] not null,
    said     jsonb not null,
    problems jsonb not null,
    leaf     bigint not null,
    primary key (list_id, row_no)
);

create table row_verdict (
    list_id    uuid not null,
    row_no     integer not null,
    verdict    text not null,
    why        text,
    other_row  integer,
    candidates integer not null,
    primary key (list_id, row_no)
);

create table row_candidate (
    list_id   uuid not null,
    row_no    integer not null,
    person_id uuid not null,
    reasons   text[] not null,
    primary key (list_id, row_no, person_id)
);

create table list_total (
    list_id  uuid not null,
    row_no   integer not null,
    figure   integer not null,
    rows_in  integer not null,
    claim_id uuid not null,
    leaf     bigint not null,
    primary key (list_id, row_no)
);

create table record_link (
    link_id   uuid primary key,
    list_id   uuid not null,
    row_no    integer not null,
    person_id uuid not null,
    status    text not null,
    by_rule   boolean not null,
    reasons   text[] not null,
    proposed  timestamptz not null,
    leaf      bigint not null
);
create index record_link_row on record_link (list_id, row_no);
create index record_link_person on record_link (person_id);

-- Who decided what on a link, and why; the newest says how it stands.
create table record_link_decision (
    link_id    uuid not null,
    leaf       bigint not null,
    decision   text not null,
    rationale  text,
    decided_by text not null,
    recorded   timestamptz not null,
    primary key (link_id, leaf)
);

grant select, insert on intake_list, source_record, row_verdict, row_candidate, list_total, record_link, record_link_decision to amana_writer;
grant update (completed) on intake_list to amana_writer;
grant update (status) on record_link to amana_writer;
grant select on intake_list, source_record, row_verdict, row_candidate, list_total, record_link, record_link_decision to amana_reader;

alter table intake_list enable row level security;
alter table source_record enable row level security;
alter table row_verdict enable row level security;
alter table row_candidate enable row level security;
alter table list_total enable row level security;
alter table record_link enable row level security;
alter table record_link_decision enable row level security;

create policy reads on intake_list for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
create policy reads on source_record for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[]));
create policy reads on list_total for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[]));

-- A sender learns of a fit only with persons whom they may see anyway; else a list of guessed numbers would tell who is held.
create policy reads on row_candidate for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[])
        and exists (select 1 from person p where p.person_id = row_candidate.person_id));
create policy reads on row_verdict for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[])
        and (candidates = 0 or exists (select 1 from row_candidate c
            where c.list_id = row_verdict.list_id and c.row_no = row_verdict.row_no)));
create policy reads on record_link for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[])
        and exists (select 1 from person p where p.person_id = record_link.person_id));
create policy reads on record_link_decision for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from record_link l where l.link_id = record_link_decision.link_id));
