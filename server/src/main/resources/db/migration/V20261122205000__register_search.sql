-- Finding persons under row-level security. No index serves an operator that might leak, and those on arrays and trigrams
-- might; equality and order of texts do not. So names are kept by their words, once for each party that may see the person
-- and once for '*', those who see every book: the policy itself is then the first part of the key.
create table person_word (
    party  text not null,
    word   text not null collate "C",
    number integer not null,
    primary key (party, word, number)
);

-- The words that stand in names which a party may see: under the word itself, and under "~" with what a misspelt one
-- has in common with it.
create table name_word (
    party text not null,
    key   text not null collate "C",
    word  text not null collate "C",
    primary key (party, key, word)
);

-- Tags and partners' numbers as they are compared: capitals and digits, without what stands between.
alter table tag_binding add column plain text;
alter table assertion add column plain text;
update tag_binding set plain =
    upper(regexp_replace(translate(tag, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'), '[^[:alnum:]]', '', 'g'));
update assertion set plain =
    upper(regexp_replace(translate(value, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'), '[^[:alnum:]]', '', 'g'))
    where field = 'PARTNER_NUMBER';
alter table tag_binding alter column plain set not null;
drop index tag_binding_tag, assertion_number, assertion_name;
create index tag_binding_plain on tag_binding (plain);
create index assertion_plain on assertion (plain) where plain is not null;

grant select, insert on person_word, name_word to amana_writer;
grant select on person_word, name_word to amana_reader;
alter table person_word enable row level security;
alter table name_word enable row level security;
create policy reads on person_word for select to amana_reader using (party = any ((select amana_parties())::text[]));
create policy reads on name_word for select to amana_reader using (party = any ((select amana_parties())::text[]));
