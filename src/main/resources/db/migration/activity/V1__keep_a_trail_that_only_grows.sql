create schema if not exists activity;

create table activity.entry (
  id             uuid primary key,
  subject_kind   text not null,
  subject_id     uuid not null,
  subject_number text not null,
  subject_title  text not null,
  subject_link   text not null,
  -- Where the thing began: in whose trail it stands, whoever acts on it later.
  department_id  uuid references organisation.department,
  actor_id       uuid references organisation.person,
  deed           text not null,
  clause         text,
  state_before   text,
  state_after    text,
  words          text,
  happened_at    timestamptz not null,
  recorded_at    timestamptz not null default clock_timestamp(),
  -- The fingerprint of the entry before this one about the same thing, and of this one.
  previous       bytea,
  fingerprint    bytea not null
);
create index entry_by_subject on activity.entry (subject_id, id);
create index entry_by_time on activity.entry (happened_at desc, id desc);
create index entry_by_department on activity.entry (department_id, happened_at desc, id desc);
create index entry_by_actor on activity.entry (actor_id, happened_at desc, id desc);
create index entry_by_kind on activity.entry (subject_kind, happened_at desc, id desc);
create index entry_by_number on activity.entry (subject_number, happened_at desc, id desc);
create index entry_by_clause on activity.entry (clause, happened_at desc, id desc);

-- Everything an entry says, whatever the time zone of the session.
create function activity.fingerprint_of(e activity.entry) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(e.id, e.subject_kind, e.subject_id, e.subject_number, e.subject_title,
    e.subject_link, e.department_id, e.actor_id, e.deed, e.clause, e.state_before, e.state_after, e.words,
    e.happened_at at time zone 'UTC', e.recorded_at at time zone 'UTC', encode(e.previous, 'hex'))::text, 'UTF8'))
$$;

-- Two entries about one thing at the same moment may both follow the same one: the chain then forks, and nobody waits.
create function activity.join_chain() returns trigger language plpgsql as $$
declare
  before activity.entry;
begin
  select * into before from activity.entry e where e.subject_id = new.subject_id order by e.id desc limit 1;
  if found then
    new.department_id := before.department_id;
    new.previous := before.fingerprint;
  else
    select p.department_id into new.department_id
      from organisation.appointment a join organisation.post p on p.id = a.post_id
     where a.person_id = new.actor_id and a.primary_post
       and a.valid_from <= (new.happened_at at time zone 'Asia/Shanghai')::date
       and (a.valid_to is null or a.valid_to >= (new.happened_at at time zone 'Asia/Shanghai')::date)
     order by a.valid_from desc limit 1;
    new.previous := null;
  end if;
  new.fingerprint := activity.fingerprint_of(new);
  return new;
end $$;

create function activity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail only grows' using errcode = 'integrity_constraint_violation';
end $$;

create trigger entry_joins_the_chain before insert on activity.entry
  for each row execute function activity.join_chain();
create trigger entry_is_never_changed before update or delete on activity.entry
  for each row execute function activity.refuse_change();
create trigger entry_is_never_truncated before truncate on activity.entry
  for each statement execute function activity.refuse_change();
