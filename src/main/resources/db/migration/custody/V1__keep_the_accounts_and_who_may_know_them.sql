create schema if not exists custody;

create table custody.account (
  id              uuid primary key,
  version         integer not null,
  number          text not null,
  name            text not null,
  platform        text not null,
  login           text not null,
  holder          text not null default '',
  scanner         text not null default '',
  phone           text not null default '',
  operators       text not null default '',
  certified_until date,
  custodian_id    uuid not null references organisation.person,
  -- Encrypted; the key is not in the database.
  secret          bytea,
  rotated_on      date,
  closed_on       date,
  constraint account_number_is_unique unique (number),
  constraint account_has_a_name check (char_length(name) between 1 and 60 and char_length(platform) between 1 and 40),
  constraint account_login_is_known check (login in ('PASSWORD', 'ADMIN_SCAN', 'PHONE')),
  constraint account_secret_is_of_a_password check (secret is null or login = 'PASSWORD'),
  constraint account_secret_is_forgotten_when_closed check (secret is null or closed_on is null)
);
create unique index account_is_one_in_use on custody.account (platform, name) where closed_on is null;
create index account_by_custodian on custody.account (custodian_id);

create table custody.knowing (
  id         uuid primary key,
  version    integer not null,
  account_id uuid not null references custody.account,
  person_id  uuid not null references organisation.person,
  outside    boolean not null,
  reason     text not null,
  until      date,
  asked_by   uuid not null references organisation.person,
  asked_at   timestamptz not null,
  status     text not null,
  status_at  timestamptz not null,
  words      text not null default '',
  constraint knowing_says_why check (length(trim(reason)) > 0),
  constraint knowing_outside_ends check (not outside or until is not null),
  constraint knowing_status_is_known check (status in ('ASKED', 'KNOWING', 'REFUSED', 'ENDED')),
  constraint knowing_inside_is_not_asked check (outside or status in ('KNOWING', 'ENDED'))
);
create unique index knowing_is_one_a_person on custody.knowing (account_id, person_id) where status in ('ASKED', 'KNOWING');
create index knowing_of_account on custody.knowing (account_id, asked_at desc);
create index knowing_by_person on custody.knowing (person_id, status);
create index knowing_by_asker on custody.knowing (asked_by);
create index knowing_by_end on custody.knowing (until) where status in ('ASKED', 'KNOWING');

-- Every look at a secret; only added to.
create table custody.look (
  id         uuid primary key,
  account_id uuid not null references custody.account,
  person_id  uuid not null references organisation.person,
  reason     text not null,
  looked_at  timestamptz not null,
  constraint look_says_why check (length(trim(reason)) > 0)
);
create index look_of_account on custody.look (account_id, looked_at desc);
create index look_by_person on custody.look (person_id);
create rule look_is_not_changed as on update to custody.look do instead nothing;
create rule look_is_not_forgotten as on delete to custody.look do instead nothing;
