-- What a reported figure counts, so that a figure of minors is never shown as a figure of all.
alter table claim add column measure text;
