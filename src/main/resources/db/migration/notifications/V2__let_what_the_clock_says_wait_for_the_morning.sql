-- What the clock has to say outside 08:30 to 20:00 of working days waits here (X04).
create table notifications.waiting (
  id           uuid primary key,
  person_id    uuid not null references organisation.person,
  fact         text not null,
  message      text not null,
  arguments    text[] not null default '{}',
  link         text not null,
  clause       text,
  happened_at  timestamptz not null,
  deliver_at   timestamptz not null,
  delivered_at timestamptz,
  constraint waiting_tells_a_fact_once unique (person_id, fact),
  constraint waiting_leads_to_a_path_of_ours check (link ~ '^/([^/\\].*)?$'),
  constraint waiting_clause_is_short check (char_length(clause) between 1 and 20),
  constraint waiting_is_delivered_after_it_happened check (deliver_at >= happened_at)
);
create index waiting_for_delivery on notifications.waiting (deliver_at, person_id) where delivered_at is null;

-- More than three at once come as one digest, which holds the others.
alter table notifications.notice add column digest_id uuid references notifications.notice;
create index notice_of_digest on notifications.notice (digest_id) where digest_id is not null;
drop index notifications.notice_of_person;
drop index notifications.notice_unread;
drop index notifications.notice_by_clause;
create index notice_of_person on notifications.notice (person_id, told_at desc, id desc) where digest_id is null;
create index notice_unread on notifications.notice (person_id, told_at desc, id desc)
  where digest_id is null and read_at is null;
create index notice_by_clause on notifications.notice (person_id, clause, told_at desc, id desc)
  where digest_id is null and clause is not null;
