create schema if not exists numbering;

create table numbering.counter (
  prefix text not null,
  year   integer not null,
  last   integer not null,
  constraint counter_is_one_per_year primary key (prefix, year),
  constraint counter_prefix_is_two_letters check (prefix ~ '^[A-Z]{2}$'),
  constraint counter_is_positive check (last > 0)
);
