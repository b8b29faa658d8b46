-- Whom a discrepancy names, by person: under row-level security no index serves an operator on arrays, as it might leak.
create table discrepancy_person (
    person_id      uuid not null,
    discrepancy_id uuid not null,
    primary key (person_id, discrepancy_id)
);
insert into discrepancy_person
select distinct person_id, discrepancy_id from (
    select unnest(persons) as person_id, discrepancy_id from discrepancy
    union all
    select cast(substr(about, 8) as uuid), discrepancy_id from discrepancy where about like 'person:%') as named;
drop index discrepancy_persons;

grant select, insert on discrepancy_person to amana_writer;
grant select on discrepancy_person to amana_reader;
alter table discrepancy_person enable row level security;
create policy reads on discrepancy_person for select to amana_reader using ((select amana_sees_all())
    or exists (select 1 from discrepancy d where d.discrepancy_id = discrepancy_person.discrepancy_id));
