create schema if not exists time;

-- A change of a year makes a new edition; taking it back withdraws that edition and brings the one before into force.
create table time.calendar_notice (
  year         integer not null,
  edition      integer not null,
  source       text not null,
  shipped      boolean not null default false,
  recorded_at  timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  constraint calendar_notice_is_one_per_edition primary key (year, edition),
  constraint calendar_notice_year_is_sensible check (year between 2000 and 2199),
  constraint calendar_notice_counts_from_one check (edition >= 1),
  constraint calendar_notice_source_is_short check (char_length(source) <= 200),
  constraint calendar_notice_shipped_stays check (not shipped or withdrawn_at is null)
);

create table time.calendar_day (
  year    integer not null,
  edition integer not null,
  day     date not null,
  kind    text not null,
  name    text not null default '',
  constraint calendar_day_is_once_per_edition primary key (year, edition, day),
  constraint calendar_day_belongs_to_a_notice foreign key (year, edition) references time.calendar_notice,
  constraint calendar_day_lies_in_its_year check (extract(year from day) = year),
  constraint calendar_day_kind_is_known check (kind in ('HOLIDAY', 'WORKDAY')),
  constraint calendar_day_name_is_short check (char_length(name) <= 30)
);

-- How far the evaluation clock is ahead of the machine's.
create table time.clock (
  id            boolean not null default true,
  offset_millis bigint not null,
  constraint clock_is_one primary key (id),
  constraint clock_id_is_true check (id)
);

create table time.day (
  id          boolean not null default true,
  last_passed date not null,
  constraint day_is_one primary key (id),
  constraint day_id_is_true check (id)
);
