create table note (
    id bigint generated always as identity primary key,
    scope text not null,
    body text not null,
    cursor bigint
);
grant update (cursor) on note to amana_writer;

alter table note enable row level security;
create policy reader_scope on note for select to amana_reader
    using (scope = current_setting('amana.scope', true));

create table forgotten (
    id bigint generated always as identity primary key,
    body text not null
);
