-- Rolls are kept by register number: with it beside, who of a roll was seen is told without a look at each person.
alter table sighting add column number integer;
update sighting g set number = p.number from person p where p.person_id = g.person_id;
alter table sighting alter column number set not null;
drop index sighting_seen;
create index sighting_seen on sighting (seen) include (recorded, number, place, how, person_id);
