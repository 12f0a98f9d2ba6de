create schema if not exists occasions;

create table occasions.occasion (
  id          uuid primary key,
  version     integer not null,
  number      text not null,
  title       text not null,
  kind        text not null,
  starts_on   date not null,
  ends_on     date not null,
  owner_id    uuid not null references organisation.person,
  written_by  uuid not null references organisation.person,
  written_at  timestamptz not null,
  weight      text not null,
  weighed_by  uuid references organisation.person,
  weighed_at  timestamptz,
  weight_words text not null default '',
  status      text not null,
  started_at  timestamptz,
  start_words text not null default '',
  cancel_words text not null default '',
  constraint occasion_number_is_unique unique (number),
  constraint occasion_has_a_title check (char_length(title) between 1 and 120),
  constraint occasion_kind_is_known check (kind in ('NEWS', 'EVENT', 'PROMOTION')),
  constraint occasion_ends_after_it_starts check (ends_on >= starts_on),
  constraint occasion_weight_is_known check (weight in ('ORDINARY', 'CLAIMED', 'MAJOR', 'DENIED')),
  constraint occasion_is_weighed_by_somebody check ((weight in ('MAJOR', 'DENIED')) = (weighed_by is not null)),
  constraint occasion_status_is_known check (status in ('PLANNED', 'STARTED', 'CANCELLED')),
  constraint occasion_is_cancelled_for_a_reason check ((status = 'CANCELLED') = (cancel_words <> ''))
);
create index occasion_by_start on occasions.occasion (starts_on desc, id desc);
create index occasion_by_owner on occasions.occasion (owner_id);
create index occasion_by_writer on occasions.occasion (written_by);
create index occasion_by_weigher on occasions.occasion (weighed_by);
create index occasion_to_weigh on occasions.occasion (written_at) where weight = 'CLAIMED';

create table occasions.occasion_channel (
  occasion_id uuid not null references occasions.occasion,
  channel_id  uuid not null,
  primary key (occasion_id, channel_id)
);

-- What must be told of a major occasion, and where (T04–T07).
create table occasions.notice_owed (
  id          uuid primary key,
  occasion_id uuid not null references occasions.occasion,
  rule        text not null,
  -- The one account that must carry it; none where any of its class does.
  channel_id  uuid,
  owner_id    uuid not null references organisation.person,
  opened_at   timestamptz not null,
  term        text not null,
  settled_at  timestamptz,
  gone_at     timestamptz,
  constraint notice_rule_is_known check (rule in ('T04', 'T05', 'T06', 'T07')),
  constraint notice_is_owed_once unique nulls not distinct (occasion_id, rule, channel_id)
);
create index notice_by_owner on occasions.notice_owed (owner_id);

create table occasions.telling (
  occasion_id  uuid not null references occasions.occasion,
  publication  uuid not null,
  channel_id   uuid not null,
  channel_class text not null,
  at           timestamptz not null,
  told_at      timestamptz not null,
  has_text     boolean not null,
  has_pictures boolean not null,
  title        text not null,
  link         text not null,
  primary key (occasion_id, publication, channel_id)
);
