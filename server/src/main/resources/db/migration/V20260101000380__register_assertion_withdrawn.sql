-- What was said of the wrong person is taken back, and stays to be seen as taken back.
alter table assertion add column withdrawn timestamptz;
alter table assertion add column withdrawn_reason text;
grant update (withdrawn, withdrawn_reason) on assertion to amana_writer;
