-- What clinicians wrote, sealed; laid out from the journal, which holds it sealed too. The key is in neither. Rows are for the
-- party whose clinician wrote them, and not for others in whose books the person stands: a sheet may tell against them.
create table health_sheet (
    sheet_id  uuid primary key,
    person_id uuid not null,
    party     text not null,
    user_id   uuid not null,
    occurred  timestamptz not null,
    sealed    text not null,
    recorded  timestamptz not null,
    leaf      bigint not null
);
create index health_sheet_person on health_sheet (person_id, leaf);

grant select, insert on health_sheet to amana_writer;
grant select on health_sheet to amana_reader;
alter table health_sheet enable row level security;
create policy reads on health_sheet for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]));
