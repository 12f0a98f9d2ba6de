alter table projects.proposal
  add column grams text[] not null generated always as (search.grams(title || ' ' || number)) stored;
create index proposal_by_text on projects.proposal using gin (grams) with (fastupdate = off);
