-- The one source. Rows are inserted and never changed; every other table can be rebuilt from these.
create table journal (
    leaf     bigint primary key,
    command  uuid not null,
    recorded timestamptz not null,
    epoch    bigint not null,
    kind     text not null,
    salt     bytea not null,
    bytes    bytea not null
);
create index journal_command on journal (command, leaf);

-- Idempotency: kept for ever.
create table command (
    party      text not null,
    key        text not null,
    command    uuid not null,
    request    text not null,
    first_leaf bigint not null,
    leaves     integer not null,
    recorded   timestamptz not null,
    primary key (party, key)
);

-- Whoever writes holds the newest epoch; a batch under an older one commits nothing.
create table writer_epoch (
    id    smallint primary key check (id = 1),
    epoch bigint not null
);
insert into writer_epoch values (1, 0);

create table ledger_tile (
    level  smallint not null,
    tile   bigint not null,
    hashes bytea not null,
    primary key (level, tile)
);

create table checkpoint (
    size      bigint primary key,
    signed_at timestamptz not null,
    note      text not null
);

create table listener_cursor (
    listener  text primary key,
    next_leaf bigint not null
);

grant select, insert on journal, command, ledger_tile, checkpoint, listener_cursor to amana_writer;
grant select, update (epoch) on writer_epoch to amana_writer;
grant update (next_leaf) on listener_cursor to amana_writer;
grant select on ledger_tile, checkpoint to amana_reader;
