-- An act typed in from another party's paper is pending until that party confirms it.
alter table act add column confirmed timestamptz;
grant update (confirmed) on act to amana_writer;
