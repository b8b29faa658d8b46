-- Whoever is party to a lift reads the counts at its ramp and at its reception, in whosever books it stands meanwhile.
create policy reads_of_lift on count_taken for select to amana_reader using (
    kind in ('AT_LOADING', 'AT_UNLOADING') and exists (select 1 from lift l where lower(l.lift) = count_taken.place));
