-- Two undecided rows of different lists that may speak of one person. Laid out from the journal.
create table row_pair (
    pair_id    uuid primary key,
    list_id    uuid not null,
    row_no     integer not null,
    other_list uuid not null,
    other_row  integer not null,
    reasons    text[] not null,
    status     text not null,
    proposed   timestamptz not null,
    leaf       bigint not null
);
create index row_pair_row on row_pair (list_id, row_no);
create index row_pair_other on row_pair (other_list, other_row);

create table row_pair_decision (
    pair_id    uuid not null,
    leaf       bigint not null,
    decision   text not null,
    rationale  text not null,
    decided_by text not null,
    recorded   timestamptz not null,
    primary key (pair_id, leaf)
);

grant select, insert on row_pair, row_pair_decision to amana_writer;
grant update (status) on row_pair to amana_writer;
grant select on row_pair, row_pair_decision to amana_reader;
alter table row_pair enable row level security;
alter table row_pair_decision enable row level security;

-- That two lists fit each other is shown to those who see both: one alone would tell what stands in the other.
create policy reads on row_pair for select to amana_reader using ((select amana_sees_all())
    or list_id = any ((select array(select list_id from intake_list))::uuid[])
        and other_list = any ((select array(select list_id from intake_list))::uuid[]));
create policy reads on row_pair_decision for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from row_pair p where p.pair_id = row_pair_decision.pair_id));
