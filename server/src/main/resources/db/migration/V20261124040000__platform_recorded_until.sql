-- How many leaves there are and when each was recorded is everybody's to know. What was recorded is not: the grant names columns.
revoke all on journal from amana_reader;
grant select (leaf, recorded) on journal to amana_reader;
create policy reads on journal for select to amana_reader using (true);
