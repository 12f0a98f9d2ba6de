create schema if not exists activity;

create table activity.entry (
  id             uuid primary key,
  subject_kind   text not null,
  subject_id     uuid not null,
  subject_number text not null,
  subject_title  text not null,
  subject_link   text not null,
  actor_id       uuid references organisation.person,
  deed           text not null,
  clause         text,
  state_before   text,
  state_after    text,
  words          text,
  happened_at    timestamptz not null,
  recorded_at    timestamptz not null default clock_timestamp()
);
create index entry_by_subject on activity.entry (subject_id, id);
create index entry_by_actor on activity.entry (actor_id, id);
create index entry_by_clause on activity.entry (clause, id);

create function activity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail only grows' using errcode = 'integrity_constraint_violation';
end $$;

create trigger entry_is_never_changed before update or delete on activity.entry
  for each row execute function activity.refuse_change();
create trigger entry_is_never_truncated before truncate on activity.entry
  for each statement execute function activity.refuse_change();
