-- Public keys under which this log's checkpoints were signed, so that an export can name them wherever it is made.
create table ledger_key (
    verifier text primary key,
    since    timestamptz not null
);

grant select, insert on ledger_key to amana_writer;
grant select on ledger_key to amana_reader;
alter table ledger_key enable row level security;
create policy reads on ledger_key for select to amana_reader using (true);
