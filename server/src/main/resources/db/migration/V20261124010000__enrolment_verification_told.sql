-- A line of a manifest says who compared, and from which score they would have agreed.
alter table verification add column role text;
alter table verification add column threshold int;
create index verification_lift on verification (lift, person_id, leaf) where lift is not null;
