create schema if not exists access;

create table access.account (
  id                  uuid primary key,
  person_id           uuid not null references organisation.person,
  username            text not null,
  password_hash       text,
  password_changed_at timestamptz,
  example             boolean not null default false,
  opened_at           timestamptz not null,
  closed_at           timestamptz,
  version             integer not null default 0,
  constraint account_username_is_plain check (username ~ '^[a-z0-9][a-z0-9._-]{1,29}$'),
  constraint account_username_is_unique unique (username),
  constraint account_is_one_for_a_person unique (person_id),
  constraint account_password_has_a_date check ((password_hash is null) = (password_changed_at is null))
);

create table access.one_time_link (
  id         uuid primary key,
  account_id uuid not null references access.account,
  token_hash text not null,
  issued_by  uuid references organisation.person,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  version    integer not null default 0,
  constraint one_time_link_token_is_unique unique (token_hash),
  constraint one_time_link_lives_a_day check (expires_at <= issued_at + interval '24 hours'),
  constraint one_time_link_is_used_in_time check (used_at is null or used_at <= expires_at)
);
create unique index one_time_link_is_one_for_an_account on access.one_time_link (account_id) where used_at is null;
create index one_time_link_by_issuer on access.one_time_link (issued_by);

create table access.setup_token (
  one        boolean primary key default true,
  token_hash text not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint setup_token_is_one check (one)
);

create table access.trusted_device (
  id            uuid primary key,
  account_id    uuid not null references access.account,
  token_hash    text not null,
  previous_hash text,
  label         text not null,
  trusted_at    timestamptz not null,
  rotated_at    timestamptz not null,
  expires_at    timestamptz not null,
  version       integer not null default 0,
  constraint trusted_device_label_is_short check (char_length(label) <= 60),
  constraint trusted_device_lives_two_weeks check (expires_at <= trusted_at + interval '14 days')
);
create index trusted_device_by_account on access.trusted_device (account_id);
create index trusted_device_by_expiry on access.trusted_device (expires_at);

-- Tries that failed or are still being checked; a try that succeeds is taken out again.
create table access.failed_try (
  id       uuid primary key,
  address  text not null,
  name     text,
  tried_at timestamptz not null
);
create index failed_try_by_address on access.failed_try (address, tried_at);
create index failed_try_by_name on access.failed_try (name, tried_at) where name is not null;
create index failed_try_by_time on access.failed_try (tried_at);

create table access.entry (
  id          uuid primary key,
  account_id  uuid references access.account,
  deed        text not null,
  address     text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint entry_deed_is_known check (deed in
    ('SIGNED_IN', 'SIGNED_OUT', 'REFUSED', 'LOCKED', 'DEVICE', 'DEVICE_STOLEN', 'LINK_USED', 'LINK_REFUSED',
     'SETUP_REFUSED', 'PASSWORD_CHANGED', 'PASSWORD_REFUSED', 'SWITCHED'))
);
create index entry_by_account on access.entry (account_id, id);

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log of sign-ins only grows' using errcode = 'integrity_constraint_violation';
end $$;

create trigger entry_is_never_changed before update or delete on access.entry
  for each row execute function access.refuse_change();
create trigger entry_is_never_truncated before truncate on access.entry
  for each statement execute function access.refuse_change();
