-- What witnesses said of the ledger. It cannot stand in the ledger, which would grow each time it is witnessed.
create table cosignature (
    size     bigint not null,
    verifier text not null,
    key_name text not null,
    party    text not null,
    user_id  uuid not null,
    note     text not null,
    stated   timestamptz not null,
    recorded timestamptz not null,
    primary key (size, verifier)
);
