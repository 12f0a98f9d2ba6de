create schema if not exists rulebook;

-- Counts every change, so that each node notices what another one has changed.
create table rulebook.revision (
  one    boolean not null default true,
  number bigint not null,
  constraint revision_is_one primary key (one),
  constraint revision_has_one_row check (one)
);

create table rulebook.adoption (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  preset        text not null,
  valid_from    date not null,
  reason        text not null default '',
  set_by        uuid not null references organisation.person,
  set_at        timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid references organisation.person,
  constraint adoption_names_a_preset check (char_length(preset) between 1 and 20),
  constraint adoption_reason_is_short check (char_length(reason) <= 500),
  constraint adoption_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint adoption_is_withdrawn_before_it_holds
    check (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Shanghai')::date < valid_from)
);
create index adoption_by_department on rulebook.adoption (department_id, valid_from);
create index adoption_by_setter on rulebook.adoption (set_by);
create index adoption_by_withdrawer on rulebook.adoption (withdrawn_by);

create table rulebook.rule_override (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  rule_key      text not null,
  value         text not null,
  valid_from    date not null,
  reason        text not null,
  set_by        uuid not null references organisation.person,
  set_at        timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid references organisation.person,
  constraint rule_override_names_a_rule check (char_length(rule_key) between 3 and 80),
  constraint rule_override_value_is_short check (char_length(value) <= 200),
  constraint rule_override_has_a_reason check (char_length(btrim(reason)) between 1 and 500),
  constraint rule_override_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint rule_override_is_withdrawn_before_it_holds
    check (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Shanghai')::date < valid_from)
);
create index rule_override_by_rule on rulebook.rule_override (department_id, rule_key, valid_from);
create index rule_override_by_setter on rulebook.rule_override (set_by);
create index rule_override_by_withdrawer on rulebook.rule_override (withdrawn_by);

create table rulebook.level_override (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  clause        text not null,
  level         text not null,
  valid_from    date not null,
  reason        text not null,
  set_by        uuid not null references organisation.person,
  set_at        timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid references organisation.person,
  constraint level_override_names_a_clause check (char_length(clause) between 4 and 20),
  constraint level_override_is_known check (level in ('OBSERVE','WARN','BLOCK')),
  -- Order of steps, payment before approval, appraisal privacy and secrets are never lowered.
  constraint level_override_lowers_nothing_that_never_is
    check (clause not in ('S0-7.2a','S0-12.2b','S1-3.1.1c','S2a-6.2','S2c-2.3.1b','S2c-3.12','S3-9.4.3a','S4-1.3.3')),
  constraint level_override_has_a_reason check (char_length(btrim(reason)) between 1 and 500),
  constraint level_override_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint level_override_is_withdrawn_before_it_holds
    check (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Shanghai')::date < valid_from)
);
create index level_override_by_clause on rulebook.level_override (department_id, clause, valid_from);
create index level_override_by_setter on rulebook.level_override (set_by);
create index level_override_by_withdrawer on rulebook.level_override (withdrawn_by);

create table rulebook.original_text (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  clause        text not null,
  version       integer not null,
  body          text not null,
  valid_from    date not null,
  reason        text not null default '',
  set_by        uuid not null references organisation.person,
  set_at        timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid references organisation.person,
  constraint original_text_is_one_per_version unique (department_id, clause, version),
  constraint original_text_names_a_clause check (char_length(clause) between 4 and 20),
  constraint original_text_is_not_endless check (char_length(body) <= 8000),
  constraint original_text_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint original_text_is_withdrawn_before_it_holds
    check (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Shanghai')::date < valid_from)
);
create index original_text_by_setter on rulebook.original_text (set_by);
create index original_text_by_withdrawer on rulebook.original_text (withdrawn_by);

-- A repeal is the end of the newest edition.
create table rulebook.edition (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  regulation    text not null,
  number        integer not null,
  basis         text not null,
  repeal        boolean not null,
  valid_from    date not null,
  reason        text not null default '',
  set_by        uuid not null references organisation.person,
  set_at        timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_by  uuid references organisation.person,
  constraint edition_names_a_regulation check (regulation in ('S0','S1','S2a','S2b','S2c','S3','S4')),
  constraint edition_has_a_basis check (repeal or char_length(btrim(basis)) between 1 and 500),
  constraint edition_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint edition_is_withdrawn_before_it_holds
    check (withdrawn_at is null or (withdrawn_at at time zone 'Asia/Shanghai')::date < valid_from)
);
create unique index edition_is_one_per_number on rulebook.edition (department_id, regulation, number)
  where withdrawn_at is null and not repeal;
create index edition_by_regulation on rulebook.edition (department_id, regulation, valid_from);
create index edition_by_setter on rulebook.edition (set_by);
create index edition_by_withdrawer on rulebook.edition (withdrawn_by);

create function rulebook.refuse_all_but_withdrawal() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
     and to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' = to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' then
    return new;
  end if;
  raise exception 'settings of the rulebook are only added or withdrawn'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger adoption_only_grows before update or delete on rulebook.adoption
  for each row execute function rulebook.refuse_all_but_withdrawal();
create trigger rule_override_only_grows before update or delete on rulebook.rule_override
  for each row execute function rulebook.refuse_all_but_withdrawal();
create trigger level_override_only_grows before update or delete on rulebook.level_override
  for each row execute function rulebook.refuse_all_but_withdrawal();
create trigger original_text_only_grows before update or delete on rulebook.original_text
  for each row execute function rulebook.refuse_all_but_withdrawal();
create trigger edition_only_grows before update or delete on rulebook.edition
  for each row execute function rulebook.refuse_all_but_withdrawal();
