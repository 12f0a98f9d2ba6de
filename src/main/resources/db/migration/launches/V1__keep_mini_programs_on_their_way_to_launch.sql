create schema if not exists launches;

create table launches.launch (
  id            uuid primary key,
  version       integer not null,
  number        text not null,
  title         text not null,
  need          text not null,
  needed_by     date not null,
  applicant_id  uuid not null references organisation.person,
  department_id uuid not null references organisation.department,
  operations_id uuid not null references organisation.department,
  status        text not null,
  status_at     timestamptz not null,
  release       integer not null,
  round         integer not null,
  leader_id     uuid references organisation.person,
  tech_id       uuid references organisation.person,
  designer_id   uuid references organisation.person,
  kick_off_on   date,
  attendees     uuid[] not null default '{}',
  goals         text not null default '',
  division      text not null default '',
  dates         text not null default '',
  findings      text not null default '',
  skipped       text not null default '',
  interface_design   text not null default '',
  interaction_design text not null default '',
  report_due    timestamptz,
  application   text,
  fingerprint   text,
  revision      integer not null default 0,
  filing_number text,
  category      text,
  platform_words text not null default '',
  launched_on   date,
  words         text not null default '',
  constraint launch_number_is_unique unique (number),
  constraint launch_title_is_short check (char_length(title) between 1 and 120),
  constraint launch_status_is_known check (status in ('REQUESTED', 'RETURNED', 'TO_KICK_OFF', 'RESEARCH', 'DESIGN', 'DEVELOPMENT',
    'TESTING', 'FIXING', 'READY', 'IN_APPROVAL', 'DECLINED', 'APPROVED', 'AT_PLATFORM', 'RELEASABLE', 'LIVE')),
  constraint launch_counts_from_one check (release >= 1 and round >= 1),
  constraint launch_is_led_once_accepted check (status in ('REQUESTED', 'RETURNED') or leader_id is not null),
  -- Nothing is researched, designed or built before the kick-off with technology and design (S3-3.1.2).
  constraint launch_goes_on_after_its_kick_off check (status in ('REQUESTED', 'RETURNED', 'TO_KICK_OFF')
    or (kick_off_on is not null and tech_id is not null and designer_id is not null and length(trim(goals)) > 0
        and length(trim(division)) > 0 and length(trim(dates)) > 0)),
  constraint launch_is_designed_after_its_research check (status in ('REQUESTED', 'RETURNED', 'TO_KICK_OFF', 'RESEARCH')
    or length(trim(findings)) > 0 or length(trim(skipped)) > 0),
  constraint launch_is_built_after_its_design check (status in ('REQUESTED', 'RETURNED', 'TO_KICK_OFF', 'RESEARCH', 'DESIGN')
    or (length(trim(interface_design)) > 0 and length(trim(interaction_design)) > 0)),
  constraint launch_reports_while_it_is_built check ((report_due is not null) = (status = 'DEVELOPMENT')),
  constraint launch_is_applied_for_to_the_letter check (status not in ('IN_APPROVAL', 'APPROVED', 'AT_PLATFORM', 'RELEASABLE')
    or (application is not null and fingerprint = encode(sha256(convert_to(application, 'UTF8')), 'hex'))),
  constraint launch_goes_to_the_platform_with_its_filing check (status not in ('AT_PLATFORM', 'RELEASABLE', 'LIVE')
    or (length(trim(filing_number)) > 0 and length(trim(category)) > 0)),
  constraint launch_has_its_day check (status <> 'LIVE' or launched_on is not null),
  constraint launch_return_says_why check (status <> 'RETURNED' or length(trim(words)) > 0)
);
create index launch_by_status on launches.launch (status, status_at desc);
create index launch_by_change on launches.launch (status_at desc, id desc);
create index launch_by_applicant on launches.launch (applicant_id);
create index launch_by_department on launches.launch (department_id);
create index launch_by_operations on launches.launch (operations_id);
create index launch_by_leader on launches.launch (leader_id);
create index launch_by_tech on launches.launch (tech_id);
create index launch_by_designer on launches.launch (designer_id);
create index launch_by_report on launches.launch (report_due) where report_due is not null;

create table launches.test (
  id        uuid primary key,
  launch_id uuid not null references launches.launch,
  release   integer not null,
  round     integer not null,
  kind      text not null,
  passed    boolean not null,
  words     text not null,
  tested_by uuid not null references organisation.person,
  tested_at timestamptz not null,
  constraint test_is_one_per_kind_and_round unique (launch_id, release, round, kind),
  constraint test_kind_is_known check (kind in ('FUNCTION', 'PERFORMANCE', 'COMPATIBILITY', 'CONTENT', 'EXPERIENCE')),
  constraint test_failure_says_why check (passed or length(trim(words)) > 0)
);
create index test_by_tester on launches.test (tested_by);

create table launches.defect (
  id        uuid primary key,
  launch_id uuid not null references launches.launch,
  ordinal   integer not null,
  release   integer not null,
  round     integer not null,
  kind      text not null,
  severe    boolean not null,
  what      text not null,
  found_by  uuid not null references organisation.person,
  found_at  timestamptz not null,
  fixed_by  uuid references organisation.person,
  fixed_at  timestamptz,
  constraint defect_has_its_number unique (launch_id, ordinal),
  constraint defect_says_what check (length(trim(what)) > 0),
  constraint defect_is_fixed_by_somebody check ((fixed_by is null) = (fixed_at is null))
);
create index defect_by_finder on launches.defect (found_by);
create index defect_by_fixer on launches.defect (fixed_by);

create table launches.report (
  id          uuid primary key,
  launch_id   uuid not null references launches.launch,
  period_end  date not null,
  percent     integer not null,
  problems    text not null,
  needs       text not null,
  reported_by uuid not null references organisation.person,
  reported_at timestamptz not null,
  constraint report_percent_is_a_share check (percent between 0 and 100)
);
create index report_of_launch on launches.report (launch_id, reported_at desc);
create index report_by_person on launches.report (reported_by);
