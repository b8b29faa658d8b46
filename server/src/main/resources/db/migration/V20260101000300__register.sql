-- Everything here is laid out from the journal and can be rebuilt from it.

create table account (
    account_id integer primary key,
    code       text not null unique,
    kind       text not null,
    party      text,
    place      text,
    mandate    text
);

create table person (
    person_id      uuid primary key,
    number         integer not null unique,
    sex            text not null,
    name_latin     text,
    name_arabic    text,
    tag            text,
    earliest_birth date,
    latest_birth   date,
    entered        timestamptz not null
);
create index person_tag on person (tag) where tag is not null;

-- Which parties may see a person: those that answered for them, or were offered them.
create table person_party (
    person_id uuid not null,
    party     text not null,
    primary key (person_id, party)
);

create table custody_entry (
    person_id         uuid not null,
    seq               integer not null,
    leaf              bigint not null,
    movement          uuid not null,
    debit             integer not null,
    credit            integer not null,
    cause             text not null,
    occurred_earliest timestamptz not null,
    occurred_latest   timestamptz not null,
    recorded          timestamptz not null,
    episode           integer not null,
    corrects          integer,
    source            text,
    acts              uuid[] not null,
    cites             text[] not null,
    primary key (person_id, seq)
);
create index custody_entry_movement on custody_entry (movement);

-- Where a person stood, on both time axes. Known open from opened_known until closed_known; known to have ended at
-- "until" from closed_known until retired_known, when a correction took the row's place. A span is the least n for which
-- the time from opened_known to closed_known (known_span), or from since to until (held_span), is at most 2^n seconds: what
-- holds at an instant began, for each span, no longer than 2^span seconds before, so that a few short ranges find it. It is
-- null where the time has no end, or is none.
create table stay (
    person_id      uuid not null,
    seq            integer not null,
    opened_known   timestamptz not null,
    account_id     integer not null,
    number         integer not null,
    since          timestamptz not null,
    until_earliest timestamptz not null,
    until          timestamptz not null,
    closed_known   timestamptz not null,
    retired_known  timestamptz not null,
    known_span     smallint,
    held_span      smallint,
    primary key (person_id, seq, opened_known)
);
create index stay_open on stay (account_id, number, since, opened_known) where closed_known = 'infinity';
create index stay_known on stay (account_id, known_span, opened_known, closed_known) include (since, number)
    where known_span is not null;
create index stay_held on stay (account_id, held_span, since, until) include (closed_known, retired_known, number)
    where held_span is not null;

create table assertion (
    person_id         uuid not null,
    assertion_id      uuid not null,
    field             text not null,
    value             text not null,
    scheme            text,
    source            text not null,
    grade             text,
    occurred_earliest timestamptz not null,
    occurred_latest   timestamptz not null,
    recorded          timestamptz not null,
    leaf              bigint not null,
    primary key (person_id, assertion_id)
);
create index assertion_number on assertion (value) where field = 'PARTNER_NUMBER';

create table age_determination (
    person_id        uuid not null,
    determination_id uuid not null,
    earliest_birth   date not null,
    latest_birth     date not null,
    method           text not null,
    evidence         text not null,
    determined_by    text not null,
    occurred         timestamptz not null,
    recorded         timestamptz not null,
    leaf             bigint not null,
    primary key (person_id, determination_id)
);

create table tag_binding (
    person_id uuid not null,
    tag       text not null,
    bound     timestamptz not null,
    removed   timestamptz,
    reason    text,
    recorded  timestamptz not null,
    removed_known timestamptz,
    leaf      bigint not null,
    primary key (person_id, tag, bound)
);
create index tag_binding_tag on tag_binding (tag);

create table absence (
    person_id  uuid not null,
    absence_id uuid not null,
    reason     text not null,
    place      text not null,
    escort     text not null,
    began      timestamptz not null,
    due        timestamptz not null,
    ended      timestamptz,
    outcome    text,
    recorded   timestamptz not null,
    ended_known timestamptz,
    known_span smallint,
    held_span  smallint,
    leaf       bigint not null,
    primary key (person_id, absence_id)
);
create index absence_open on absence (began) where ended_known is null;
create index absence_known on absence (known_span, recorded, ended_known) where known_span is not null;
create index absence_held on absence (held_span, began, ended) where held_span is not null;

create table remains_movement (
    person_id   uuid not null,
    seq         integer not null,
    from_holder text not null,
    to_holder   text not null,
    place       text not null,
    occurred    timestamptz not null,
    recorded    timestamptz not null,
    leaf        bigint not null,
    primary key (person_id, seq)
);

create table person_link (
    link_id    uuid primary key,
    person_id  uuid not null,
    other_id   uuid not null,
    basis      text not null,
    decided_by text not null,
    recorded   timestamptz not null,
    undone     timestamptz,
    reason     text,
    leaf       bigint not null
);
create index person_link_person on person_link (person_id);
create index person_link_other on person_link (other_id);

create table count_taken (
    count_id          uuid primary key,
    place             text not null,
    kind              text not null,
    occurred_earliest timestamptz not null,
    occurred_latest   timestamptz not null,
    first_counter     text not null,
    first_figure      integer not null,
    second_counter    text,
    second_figure     integer,
    recognised        integer not null,
    unknown           integer not null,
    roll              integer not null,
    clears            boolean not null,
    recorded          timestamptz not null,
    leaf              bigint not null
);
create index count_taken_place on count_taken (place, occurred_latest);

-- Whoever was seen: by a count, by the receiver of a handover, or on entering the books.
create table sighting (
    person_id uuid not null,
    seen      timestamptz not null,
    leaf      bigint not null,
    how       text not null,
    count_id  uuid,
    place     text,
    recorded  timestamptz not null,
    primary key (person_id, seen, leaf)
);
create index sighting_place on sighting (place, seen) where place is not null;

create table claim (
    claim_id  uuid primary key,
    about     text not null,
    figure    integer not null,
    as_of     timestamptz not null,
    published timestamptz not null,
    source    text not null,
    method    text not null,
    grade     text,
    note      text,
    recorded  timestamptz not null,
    leaf      bigint not null
);
create index claim_about on claim (about, as_of);

create table discrepancy (
    discrepancy_id uuid primary key,
    number         integer not null,
    breach         text not null,
    about          text not null,
    owner          text not null,
    due            timestamptz not null,
    expected       integer,
    observed       integer,
    persons        uuid[] not null,
    cites          text[] not null,
    opened         timestamptz not null,
    resolved       timestamptz,
    outcome        text,
    explanation    text,
    leaf           bigint not null
);
create index discrepancy_about on discrepancy (about);
create index discrepancy_persons on discrepancy using gin (persons);
create index discrepancy_open on discrepancy (owner, due) where resolved is null;

create table discrepancy_note (
    discrepancy_id uuid not null,
    leaf           bigint not null,
    note           text not null,
    recorded       timestamptz not null,
    primary key (discrepancy_id, leaf)
);

create table handover (
    handover_id uuid primary key,
    giver       text not null,
    receiver    text not null,
    to_account  text not null,
    agreed      text not null,
    lift        text,
    offered     timestamptz not null,
    closed      timestamptz,
    leaf        bigint not null
);

create table handover_line (
    handover_id uuid not null,
    person_id   uuid not null,
    verdict     text,
    reason      text,
    answered    timestamptz,
    leaf        bigint,
    primary key (handover_id, person_id)
);
create index handover_line_person on handover_line (person_id);

create table correction (
    correction_id  uuid primary key,
    reason         text not null,
    persons        uuid[] not null,
    needs          text[] not null,
    proposed       timestamptz not null,
    declined       timestamptz,
    decline_reason text,
    leaf           bigint not null
);

create table act (
    act_id         uuid primary key,
    about          text not null,
    party          text not null,
    user_id        uuid not null,
    role           text not null,
    device         text,
    occurred       timestamptz not null,
    method         text not null,
    agreed         text not null,
    signature      text,
    scan           text,
    transcribed_by text,
    recorded       timestamptz not null,
    leaf           bigint not null
);
create index act_about on act (about);

-- Viewer's scope: the parties whose books may be read, set for each transaction; '*' is everyone's. Unset sees nothing.
create function amana_parties() returns text[] language sql stable parallel safe
    return string_to_array(nullif(current_setting('amana.parties', true), ''), ',');
create function amana_sees_all() returns boolean language sql stable parallel safe
    return coalesce('*' = any (amana_parties()), false);

grant select, insert on account, person, person_party, custody_entry, stay, assertion, age_determination, tag_binding, absence, remains_movement, person_link, count_taken, sighting, claim, discrepancy, discrepancy_note, handover, handover_line, correction, act to amana_writer;
grant update on person, stay, tag_binding, absence, person_link, discrepancy, handover, handover_line,
    correction to amana_writer;
grant select on account, person, person_party, custody_entry, stay, assertion, age_determination, tag_binding, absence, remains_movement, person_link, count_taken, sighting, claim, discrepancy, discrepancy_note, handover, handover_line, correction, act to amana_reader;

alter table account enable row level security;
alter table person enable row level security;
alter table person_party enable row level security;
alter table custody_entry enable row level security;
alter table stay enable row level security;
alter table assertion enable row level security;
alter table age_determination enable row level security;
alter table tag_binding enable row level security;
alter table absence enable row level security;
alter table remains_movement enable row level security;
alter table person_link enable row level security;
alter table count_taken enable row level security;
alter table sighting enable row level security;
alter table claim enable row level security;
alter table discrepancy enable row level security;
alter table discrepancy_note enable row level security;
alter table handover enable row level security;
alter table handover_line enable row level security;
alter table correction enable row level security;
alter table act enable row level security;

-- Accounts without a party (released, died, escaped) are nobody's secret; who stands in them is.
create policy reads on account for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[]) or party is null and cardinality((select amana_parties())) > 0);
create policy reads on person_party for select to amana_reader using ((select amana_sees_all()) or party = any ((select amana_parties())::text[]));
create policy reads on person for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = person.person_id));
create policy reads on assertion for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = assertion.person_id));
create policy reads on age_determination for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = age_determination.person_id));
create policy reads on tag_binding for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = tag_binding.person_id));
create policy reads on absence for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = absence.person_id));
create policy reads on remains_movement for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = remains_movement.person_id));
create policy reads on person_link for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = person_link.person_id));
create policy reads on sighting for select to amana_reader using ((select amana_sees_all())
    or place = any ((select array(select place from account where place is not null))::text[])
    or exists (select 1 from person_party p where p.person_id = sighting.person_id));
create policy reads on custody_entry for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = custody_entry.person_id));
create policy reads on stay for select to amana_reader using ((select amana_sees_all())
    or account_id in (select account_id from account where party is not null));
create policy reads on count_taken for select to amana_reader using ((select amana_sees_all())
    or place = any ((select array(select place from account))::text[]));
create policy reads on claim for select to amana_reader using (cardinality((select amana_parties())) > 0);
create policy reads on discrepancy for select to amana_reader using ((select amana_sees_all())
    or owner = any ((select amana_parties())::text[]));
create policy reads on discrepancy_note for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from discrepancy d where d.discrepancy_id = discrepancy_note.discrepancy_id));
create policy reads on handover for select to amana_reader using ((select amana_sees_all())
    or giver = any ((select amana_parties())::text[]) or receiver = any ((select amana_parties())::text[]));
create policy reads on handover_line for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from handover h where h.handover_id = handover_line.handover_id));
create policy reads on act for select to amana_reader using ((select amana_sees_all())
    or party = any ((select amana_parties())::text[])
    or exists (select 1 from handover h where 'handover:' || h.handover_id = act.about));
create policy reads on correction for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from person_party p where p.person_id = any (correction.persons)));
