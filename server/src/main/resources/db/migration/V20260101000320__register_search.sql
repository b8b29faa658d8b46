create extension if not exists pg_trgm;
create index assertion_name on assertion using gin (value gin_trgm_ops) where field = 'NAME';
