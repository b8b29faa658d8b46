-- What an administrator may not do alone to a user, and who agreed to it; laid out from the journal.
create table user_change (
    change_id    uuid primary key,
    kind         text not null,
    user_id      uuid not null,
    login        text,
    name         text,
    party        text not null,
    roles        text[] not null,
    reason       text,
    asked        timestamptz not null,
    asked_by     uuid not null,
    asked_party  text not null,
    agreed       timestamptz,
    agreed_by    uuid,
    agreed_party text
);
create index user_change_waiting on user_change (asked) where agreed is null;

grant select, insert on user_change to amana_writer;
grant update (agreed, agreed_by, agreed_party) on user_change to amana_writer;
grant select on user_change to amana_reader;
alter table user_change enable row level security;
create policy reads on user_change for select to amana_reader
    using (array[party, asked_party, '*'] && string_to_array(current_setting('amana.parties', true), ','));
