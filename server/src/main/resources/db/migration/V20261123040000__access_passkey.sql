-- Keys with which users sign in without a password; laid out from the journal. Nothing here is secret.
create table passkey (
    passkey_id      uuid primary key,
    user_id         uuid not null,
    label           text not null,
    credential      text not null,
    public_key      text not null,
    attestation     text not null,
    transports      text[] not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    registered      timestamptz not null,
    signatures      bigint not null,
    used            timestamptz,
    removed         timestamptz
);
create index passkey_user on passkey (user_id);
create unique index passkey_credential on passkey (credential) where removed is null;

grant update (used, signatures, removed) on passkey to amana_writer;
revoke all on passkey from amana_reader;

-- The key that opened a session, null for a password: what is done in it says so.
alter table session add column passkey_id uuid;
create index session_passkey on session (passkey_id) where passkey_id is not null;
