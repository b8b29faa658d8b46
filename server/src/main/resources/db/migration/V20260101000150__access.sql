-- Users and broken glass are laid out from the journal and can be rebuilt from it.
create table platform_user (
    user_id uuid primary key,
    login   text not null unique,
    name    text not null,
    party   text not null,
    roles   text[] not null,
    closed  boolean not null,
    created timestamptz not null
);

create table broken_glass (
    glass_id    uuid primary key,
    user_id     uuid not null,
    party       text not null,
    person_id   uuid not null,
    reason      text not null,
    broken      timestamptz not null,
    until       timestamptz not null,
    reviewed    timestamptz,
    reviewed_by uuid,
    justified   boolean,
    finding     text
);
create index broken_glass_person on broken_glass (person_id, user_id);

-- From here on nothing stands in the journal: a secret that is kept for ever is not a secret.
create table credential (
    user_id uuid primary key,
    hash    text not null,
    changed timestamptz not null
);

create table invitation (
    token_hash bytea primary key,
    user_id    uuid not null,
    expires    timestamptz not null,
    used       timestamptz
);

create table session (
    token_hash bytea primary key,
    user_id    uuid not null,
    opened     timestamptz not null,
    expires    timestamptz not null,
    ended      timestamptz
);
create index session_user_id on session (user_id);

-- Who read what. An inspector's lines are for inspectors only.
create table read_log (
    read_id      uuid primary key,
    at           timestamptz not null,
    user_id      uuid not null,
    login        text not null,
    party        text not null,
    right_used   text not null,
    subject      text not null,
    purpose      text,
    status       integer not null,
    inspector    boolean not null,
    broken_glass boolean not null
);
create index read_log_party on read_log (party, at);
create index read_log_subject on read_log (subject, at);

grant update (roles, closed) on platform_user to amana_writer;
grant update (reviewed, reviewed_by, justified, finding) on broken_glass to amana_writer;
grant update (hash, changed) on credential to amana_writer;
grant update (used) on invitation to amana_writer;
grant update (ended) on session to amana_writer;
revoke all on credential, invitation, session from amana_reader;

alter table platform_user enable row level security;
alter table broken_glass enable row level security;
alter table read_log enable row level security;

create policy reads on platform_user for select to amana_reader
    using (array[party, '*'] && string_to_array(current_setting('amana.parties', true), ','));
create policy reads on broken_glass for select to amana_reader
    using (array[party, '*'] && string_to_array(current_setting('amana.parties', true), ','));
create policy reads on read_log for select to amana_reader
    using (array[party, '*'] && string_to_array(current_setting('amana.parties', true), ',')
        and (not inspector or current_setting('amana.inspector', true) = 'yes'));
