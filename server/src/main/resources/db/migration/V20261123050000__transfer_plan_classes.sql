-- Which class each person of a plan is in, so that "why this night" can be asked of one of them. Plans made before say nothing of it.

alter table plan_class add column number integer;
alter table plan_person add column class integer;
