create schema if not exists topics;

create table topics.topic (
  id         uuid primary key,
  version    integer not null,
  number     text not null,
  kind       text not null,
  title      text not null,
  note       text not null default '',
  source     text not null default '',
  verified   boolean not null,
  link       text not null default '',
  column_id  uuid,
  filed_by   uuid not null references organisation.person,
  filed_at   timestamptz not null,
  status     text not null,
  status_at  timestamptz not null,
  settled_by uuid references organisation.person,
  words      text not null default '',
  draft      text,
  grams      text[] not null generated always as (search.grams(title || ' ' || number)) stored,
  constraint topic_number_is_unique unique (number),
  constraint topic_kind_is_known check (kind in ('IDEA', 'LEAD', 'INQUIRY')),
  constraint topic_has_a_title check (char_length(title) between 1 and 64),
  constraint topic_note_fits check (char_length(note) <= 1000 and char_length(source) <= 120),
  constraint topic_link_is_an_address check (link = '' or link ~ '^https?://' and char_length(link) <= 500),
  constraint topic_status_is_known check (status in ('ASKED', 'OPEN', 'ADOPTED', 'DROPPED')),
  constraint topic_only_an_inquiry_is_asked check (status <> 'ASKED' or kind = 'INQUIRY'),
  constraint topic_adopted_has_its_draft check ((status = 'ADOPTED') = (draft is not null)),
  constraint topic_dropped_says_why check (status <> 'DROPPED' or words <> '')
);
create index topic_by_status on topics.topic (status, filed_at desc, id desc);
create index topic_by_day on topics.topic (filed_at desc, id desc);
create index topic_of_column on topics.topic (column_id, status);
create index topic_by_filer on topics.topic (filed_by, filed_at desc);
create index topic_by_settler on topics.topic (settled_by);
create index topic_of_draft on topics.topic (draft) where draft is not null;
create index topic_by_text on topics.topic using gin (grams) with (fastupdate = off);

-- Whom a lead was sent to; passed over by who leaves it to the others.
create table topics.recipient (
  topic_id       uuid not null references topics.topic,
  person_id      uuid not null references organisation.person,
  passed_over_at timestamptz,
  primary key (topic_id, person_id)
);
create index recipient_by_person on topics.recipient (person_id) where passed_over_at is null;

-- Who would like to see it written.
create table topics.vote (
  topic_id  uuid not null references topics.topic,
  person_id uuid not null references organisation.person,
  primary key (topic_id, person_id)
);
create index vote_by_person on topics.vote (person_id);

create table topics.keyword (
  id        uuid primary key,
  term      text not null,
  source    text not null default '',
  intent    text not null default '',
  parent_id uuid references topics.keyword,
  added_by  uuid not null references organisation.person,
  added_at  timestamptz not null,
  constraint keyword_is_one_a_term unique (term),
  constraint keyword_fits check (char_length(term) between 1 and 30 and char_length(source) <= 60
    and char_length(intent) <= 120),
  constraint keyword_is_not_below_itself check (parent_id <> id)
);
create index keyword_below on topics.keyword (parent_id);
create index keyword_by_adder on topics.keyword (added_by);

-- How hot a keyword was on a day.
create table topics.heat (
  keyword_id uuid not null references topics.keyword,
  read_on    date not null,
  heat       integer not null,
  read_by    uuid not null references organisation.person,
  primary key (keyword_id, read_on),
  constraint heat_is_of_a_hundred check (heat between 0 and 100)
);
create index heat_by_reader on topics.heat (read_by);

create table topics.topic_keyword (
  topic_id   uuid not null references topics.topic,
  keyword_id uuid not null references topics.keyword,
  primary key (topic_id, keyword_id)
);
create index topic_keyword_by_keyword on topics.topic_keyword (keyword_id);
