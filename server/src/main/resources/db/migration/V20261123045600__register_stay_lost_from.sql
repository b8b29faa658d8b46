-- Where somebody was who cannot be produced: else it takes a look at the entries of each of them, thousands after a camp has emptied.
alter table stay add column lost_from integer;
update stay s set lost_from = e.debit
from account a, custody_entry e
where a.account_id = s.account_id and a.kind = 'UNACCOUNTED' and e.person_id = s.person_id and e.seq = s.seq;
