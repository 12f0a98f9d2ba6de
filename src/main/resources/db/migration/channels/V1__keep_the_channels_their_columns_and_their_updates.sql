create schema if not exists channels;

create table channels.channel (
  id               uuid primary key,
  version          integer not null,
  number           text not null,
  name             text not null,
  platform         text not null,
  channel_class    text not null,
  holder           text not null default '',
  direction        text not null default '',
  certified_until  date,
  daily_push_quota integer,
  owner_id         uuid not null references organisation.person,
  main             boolean not null,
  opened_on        date not null,
  closed_on        date,
  close_reason     text not null default '',
  -- The last day whose rounds are there.
  rounds_through   date not null,
  constraint channel_number_is_unique unique (number),
  constraint channel_class_is_known check (channel_class in ('WEBSITE', 'NEW_MEDIA', 'MINI_PROGRAM', 'PRINT')),
  constraint channel_has_a_name check (char_length(name) between 1 and 40 and char_length(platform) between 1 and 40),
  constraint channel_quota_is_counted check (daily_push_quota between 1 and 100),
  constraint channel_is_closed_with_a_reason check ((closed_on is null) = (close_reason = '')),
  constraint channel_closes_after_it_opened check (closed_on >= opened_on)
);
create unique index channel_is_one_account_in_use on channels.channel (platform, name) where closed_on is null;
create unique index channel_is_main_once_a_class on channels.channel (channel_class) where main and closed_on is null;
create index channel_by_owner on channels.channel (owner_id);

create table channels.deputy (
  channel_id uuid not null references channels.channel,
  person_id  uuid not null references organisation.person,
  primary key (channel_id, person_id)
);
create index deputy_by_person on channels.deputy (person_id);

-- What a channel owes of its own, from a day on; 'PRESET' goes back to the rulebook.
create table channels.requirement (
  id         uuid primary key,
  channel_id uuid not null references channels.channel,
  valid_from date not null,
  unit       text not null,
  target     integer,
  holidays   text not null,
  reason     text not null,
  set_by     uuid not null references organisation.person,
  set_at     timestamptz not null,
  constraint requirement_unit_is_known check (unit in ('PRESET', 'NONE', 'DAY', 'WEEK')),
  constraint requirement_has_a_number check ((unit in ('DAY', 'WEEK')) = (target is not null) and target between 1 and 50),
  constraint requirement_holidays_are_known check (holidays in ('PRESET', 'COUNT', 'EXEMPT')),
  constraint requirement_says_why check (length(trim(reason)) > 0)
);
create index requirement_of_channel on channels.requirement (channel_id, valid_from desc, set_at desc);
create index requirement_by_setter on channels.requirement (set_by);

create table channels.media_column (
  id         uuid primary key,
  version    integer not null,
  channel_id uuid not null references channels.channel,
  name       text not null,
  about      text not null default '',
  owner_id   uuid references organisation.person,
  fixed      boolean not null,
  frequency  text not null,
  opened_at  timestamptz not null,
  fixed_from date,
  closed_at  timestamptz,
  constraint column_has_a_name check (char_length(name) between 1 and 40),
  constraint column_frequency_is_known check (frequency in ('DAILY', 'WEEKLY', 'MONTHLY', 'NONE')),
  constraint column_is_fixed_from_a_day check (fixed = (fixed_from is not null))
);
create unique index column_is_named_once on channels.media_column (channel_id, name) where closed_at is null;
create index column_of_channel on channels.media_column (channel_id, opened_at);
create index column_by_owner on channels.media_column (owner_id);

-- Who a column was handed to, and from when.
create table channels.column_hand_over (
  id         uuid primary key,
  column_id  uuid not null references channels.media_column,
  from_id    uuid references organisation.person,
  to_id      uuid not null references organisation.person,
  handed_on  date not null,
  by_id      uuid not null references organisation.person,
  at         timestamptz not null
);
create index hand_over_of_column on channels.column_hand_over (column_id, at);
create index hand_over_from on channels.column_hand_over (from_id);
create index hand_over_to on channels.column_hand_over (to_id);
create index hand_over_by on channels.column_hand_over (by_id);

create table channels.channel_update (
  publication  uuid not null,
  channel_id   uuid not null references channels.channel,
  column_id    uuid references channels.media_column,
  at           timestamptz not null,
  recorded_at  timestamptz not null,
  by_id        uuid not null references organisation.person,
  has_text     boolean not null,
  has_pictures boolean not null,
  title        text not null,
  link         text not null,
  withdrawn_at timestamptz,
  primary key (publication, channel_id),
  constraint update_is_recorded_after_it_happened check (recorded_at >= at),
  constraint update_has_a_page check (link ~ '^/([^/\\].*)?$')
);
create index update_of_channel on channels.channel_update (channel_id, at desc);
create index update_of_column on channels.channel_update (column_id, at desc);
create index update_by_person on channels.channel_update (by_id);

-- One period of one channel or fixed column with what it asked for; never changed once it is over.
create table channels.round (
  id           uuid primary key,
  rule         text not null,
  channel_id   uuid not null references channels.channel,
  column_id    uuid references channels.media_column,
  period       text not null,
  first_day    date not null,
  last_day     date not null,
  target       integer not null,
  by_day       boolean not null,
  whole_matrix boolean not null,
  owner_id     uuid not null references organisation.person,
  opened_at    timestamptz not null,
  owed         boolean not null,
  gone_at      timestamptz,
  constraint round_is_one_a_period unique nulls not distinct (channel_id, column_id, period),
  constraint round_rule_is_known check (rule in ('T01', 'T02', 'T03', 'T08', 'T09')),
  constraint round_of_a_column_is_a_month check ((column_id is not null) = (rule in ('T08', 'T09'))),
  constraint round_has_days check (last_day >= first_day),
  constraint round_asks_for_something check (target >= 1)
);
create index round_of_channel on channels.round (channel_id, first_day desc);
create index round_of_column on channels.round (column_id, first_day desc);
create index round_by_owner on channels.round (owner_id);
create index round_by_last_day on channels.round (last_day);

-- The monthly look at a fixed column; with a reason where nothing needed an update.
create table channels.column_check (
  id          uuid primary key,
  column_id   uuid not null references channels.media_column,
  month       text not null,
  result      text not null,
  no_update   text not null default '',
  by_id       uuid not null references organisation.person,
  at          timestamptz not null,
  constraint check_says_what_was_found check (length(trim(result)) > 0)
);
create index check_of_column on channels.column_check (column_id, month, at);
create index check_by_person on channels.column_check (by_id);

-- Each moment of reminding is used once, whichever node comes to it.
create table channels.reminded (
  moment timestamptz primary key
);
