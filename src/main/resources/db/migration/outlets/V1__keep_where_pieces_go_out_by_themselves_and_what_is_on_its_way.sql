create schema if not exists outlets;

create table outlets.outlet (
  id               uuid primary key,
  version          integer not null,
  channel_id       uuid not null,
  kind             text not null,
  address          text not null,
  readers_address  text not null default '',
  -- Encrypted; the key is not in the database.
  secret           bytea,
  opened_by        uuid not null references organisation.person,
  opened_at        timestamptz not null,
  closed_at        timestamptz,
  constraint outlet_kind_is_known check (kind in ('FOLDER', 'WEBHOOK')),
  constraint outlet_folder_is_a_plain_name check (kind <> 'FOLDER' or address ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  constraint outlet_messages_are_signed check (closed_at is not null or (kind = 'WEBHOOK') = (secret is not null)),
  constraint outlet_secret_is_forgotten_when_closed check (secret is null or closed_at is null)
);
create unique index outlet_is_one_per_channel on outlets.outlet (channel_id) where closed_at is null;
create unique index outlet_folder_is_of_one_channel on outlets.outlet (address) where kind = 'FOLDER' and closed_at is null;
create index outlet_by_opener on outlets.outlet (opened_by);

create table outlets.delivery (
  id            uuid primary key,
  lock_version  integer not null,
  outlet_id     uuid not null references outlets.outlet,
  subject_id    uuid not null,
  number        text not null,
  version       integer not null,
  title         text not null,
  kind          text not null,
  parcel        text not null,
  handed_at     timestamptz not null,
  status        text not null,
  tries         integer not null,
  next_try_at   timestamptz not null,
  delivered_at  timestamptz,
  link          text not null,
  fault         text,
  constraint delivery_is_one_per_version unique (outlet_id, subject_id, version, kind),
  constraint delivery_kind_is_known check (kind in ('PUBLISH', 'WITHDRAW')),
  constraint delivery_status_is_known check (status in ('WAITING', 'DELIVERED', 'STUCK', 'SUPERSEDED')),
  constraint delivery_arrives_once check ((status = 'DELIVERED') = (delivered_at is not null)),
  constraint delivery_says_why_it_is_stuck check (status <> 'STUCK' or fault is not null),
  constraint delivery_parcel_is_json check (parcel::jsonb is not null)
);
create index delivery_by_next_try on outlets.delivery (next_try_at, id) where status = 'WAITING';
create index delivery_stuck on outlets.delivery (handed_at desc, id desc) where status in ('WAITING', 'STUCK');
create index delivery_of_outlet on outlets.delivery (outlet_id, handed_at desc);
create index delivery_of_subject on outlets.delivery (subject_id);
create index delivery_by_time on outlets.delivery (handed_at desc, id desc);

create function outlets.keep_the_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.parcel <> new.parcel or old.id <> new.id or old.outlet_id <> new.outlet_id
     or old.subject_id <> new.subject_id or old.version <> new.version or old.kind <> new.kind then
    raise exception 'A delivery never changes what it brings';
  end if;
  if old.status = 'DELIVERED' then
    raise exception 'A delivery arrives once';
  end if;
  return new;
end $$;
create trigger delivery_keeps_its_words before update or delete on outlets.delivery
  for each row execute function outlets.keep_the_words();
