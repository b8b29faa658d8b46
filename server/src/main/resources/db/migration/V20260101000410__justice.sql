-- Laid out from the journal and can be rebuilt from it. A hold to be kept apart can cost a life if it is read by the wrong
-- party: only its issuer sees it, beside those who see everything.

create table hold (
    person_id        uuid not null,
    hold_id          uuid not null,
    blocks           text not null,
    issuer           text not null,
    order_number     text not null,
    jurisdiction     text,
    other_id         uuid,
    keep_apart_group text,
    runs_from        timestamptz not null,
    runs_until       timestamptz,
    recorded         timestamptz not null,
    lifted           timestamptz,
    lifted_order     text,
    lifted_reason    text,
    leaf             bigint not null,
    primary key (person_id, hold_id)
);

grant select, insert, update on hold to amana_writer;
grant select on hold to amana_reader;

alter table hold enable row level security;

create policy reads on hold for select to amana_reader using ((select amana_sees_all())
    or issuer = any ((select amana_parties())::text[])
    or blocks <> 'MIXING_WITH' and exists (select 1 from person_party p where p.person_id = hold.person_id));
