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
  constraint notice_tells_a_fact_once unique (person_id, fact)
);
create index notice_of_person on notifications.notice (person_id, told_at desc, id desc);
create index notice_unread on notifications.notice (person_id) where read_at is null;
