-- The indexes by which a roll is counted also say which stay it is, so that naming somebody fetches that one row, not all
-- the stays that the person ever had.
drop index stay_open, stay_known, stay_held;
create index stay_open on stay (account_id, number, since, opened_known) include (seq) where closed_known = 'infinity';
create index stay_known on stay (account_id, known_span, opened_known, closed_known) include (since, number, seq)
    where known_span is not null;
create index stay_held on stay (account_id, held_span, since, until) include (closed_known, retired_known, number, seq)
    where held_span is not null;
