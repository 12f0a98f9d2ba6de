-- A column somebody would like a channel to have; answered once, a refusal with its reason.
create table channels.column_suggestion (
  id           uuid primary key,
  version      integer not null,
  channel_id   uuid not null references channels.channel,
  name         text not null,
  reason       text not null,
  suggested_by uuid not null references organisation.person,
  suggested_at timestamptz not null,
  status       text not null,
  answer       text not null default '',
  answered_by  uuid references organisation.person,
  answered_at  timestamptz,
  column_id    uuid references channels.media_column,
  constraint suggestion_has_a_name check (char_length(name) between 1 and 40),
  constraint suggestion_says_why check (length(trim(reason)) > 0),
  constraint suggestion_status_is_known check (status in ('PENDING', 'ADOPTED', 'DECLINED')),
  constraint suggestion_is_answered_by_somebody check ((status = 'PENDING') = (answered_at is null)
    and (answered_at is null) = (answered_by is null)),
  constraint suggestion_adopted_has_its_column check ((status = 'ADOPTED') = (column_id is not null)),
  constraint suggestion_declined_says_why check ((status = 'DECLINED') = (answer <> ''))
);
create unique index suggestion_waits_once on channels.column_suggestion (channel_id, name) where status = 'PENDING';
create index suggestion_of_channel on channels.column_suggestion (channel_id, suggested_at desc);
create index suggestion_by_person on channels.column_suggestion (suggested_by);
create index suggestion_by_answerer on channels.column_suggestion (answered_by);
create index suggestion_of_column on channels.column_suggestion (column_id);
create index suggestion_by_day on channels.column_suggestion (suggested_at desc, id desc);
