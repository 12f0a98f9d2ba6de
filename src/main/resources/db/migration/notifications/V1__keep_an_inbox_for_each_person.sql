create schema if not exists notifications;

create table notifications.notice (
  id        uuid primary key,
  person_id uuid not null references organisation.person,
  fact      text not null,
  message   text not null,
  arguments text[] not null default '{}',
  link      text not null,
  clause    text,
  told_at   timestamptz not null,
  read_at   timestamptz,
  constraint notice_tells_a_fact_once unique (person_id, fact),
  constraint notice_leads_to_a_path_of_ours check (link ~ '^/([^/\\].*)?$'),
  constraint notice_clause_is_short check (char_length(clause) between 1 and 20)
);
create index notice_of_person on notifications.notice (person_id, told_at desc, id desc);
create index notice_unread on notifications.notice (person_id, told_at desc, id desc) where read_at is null;
create index notice_by_clause on notifications.notice (person_id, clause, told_at desc, id desc) where clause is not null;
