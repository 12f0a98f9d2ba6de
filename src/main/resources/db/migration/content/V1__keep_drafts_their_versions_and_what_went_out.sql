create schema if not exists content;

create table content.draft (
  id           uuid primary key,
  version      integer not null,
  number       text not null,
  author_id    uuid not null references organisation.person,
  status       text not null,
  status_at    timestamptz not null,
  manuscript   text not null,
  title        text not null,
  kind         text not null,
  category     text not null,
  words        integer not null,
  pictures     integer not null,
  written_by   uuid not null references organisation.person,
  written_at   timestamptz not null,
  revision     integer not null default 0,
  fingerprint  text,
  reply        text not null default '',
  approved_by  uuid references organisation.person,
  planned_at   timestamptz,
  grams        text[] not null generated always as (search.grams(title || ' ' || number)) stored,
  constraint draft_number_is_unique unique (number),
  constraint draft_status_is_known check (status in ('DRAFT', 'AWAITING_MARKET', 'AWAITING_BACKOFFICE', 'AWAITING_HEAD',
    'AWAITING_GM', 'RETURNED', 'DECLINED', 'VOIDED', 'READY', 'PUBLISHED', 'UNREVIEWED', 'REVIEWED', 'CORRECTED',
    'TAKEN_DOWN')),
  constraint draft_kind_is_known check (kind in ('ARTICLE', 'SHORT_VIDEO', 'LIVE', 'POSTER', 'QA')),
  constraint draft_category_is_known check (category in ('NEWS', 'KNOW_HOW', 'HIRING', 'OTHER', 'COMPANY_PROJECT')),
  constraint draft_title_is_short check (char_length(title) <= 64),
  constraint draft_manuscript_is_json check (manuscript::jsonb is not null),
  constraint draft_has_a_version_once_handed_in check ((revision = 0) = (fingerprint is null)),
  constraint draft_is_what_was_handed_in check (status not in ('AWAITING_MARKET', 'AWAITING_BACKOFFICE',
    'AWAITING_HEAD', 'AWAITING_GM', 'READY', 'PUBLISHED', 'UNREVIEWED', 'REVIEWED', 'CORRECTED')
    or (fingerprint is not null and fingerprint = encode(sha256(convert_to(manuscript, 'UTF8')), 'hex'))),
  constraint draft_is_approved_by_somebody check (status not in ('READY', 'PUBLISHED') or approved_by is not null)
);
create index draft_by_author on content.draft (author_id, status, written_at desc);
create index draft_by_state on content.draft (status, status_at desc);
create index draft_by_time on content.draft (written_at desc, id desc);
create index draft_by_writer on content.draft (written_by);
create index draft_by_approver on content.draft (approved_by);
create index draft_by_plan on content.draft (planned_at) where status = 'READY' and planned_at is not null;
create index draft_by_text on content.draft using gin (grams) with (fastupdate = off);

create table content.draft_target (
  draft_id    uuid not null references content.draft,
  channel_id  uuid not null,
  column_id   uuid,
  constraint target_is_one_per_channel primary key (draft_id, channel_id)
);
create index target_by_channel on content.draft_target (channel_id);
create index target_by_column on content.draft_target (column_id);

create table content.draft_version (
  id           uuid primary key,
  draft_id     uuid not null references content.draft,
  number       integer not null,
  manuscript   text not null,
  fingerprint  text not null,
  origin       text not null,
  made_by      uuid not null references organisation.person,
  made_at      timestamptz not null,
  constraint version_is_one_per_number unique (draft_id, number),
  constraint version_origin_is_known check (origin in ('SUBMITTED', 'AMENDED', 'TWEAKED', 'RECORDED', 'CORRECTED')),
  constraint version_fingerprint_is_its_hash
    check (fingerprint = encode(sha256(convert_to(manuscript, 'UTF8')), 'hex'))
);
create index version_by_maker on content.draft_version (made_by);

create function content.keep_versions() returns trigger language plpgsql as $$
begin
  raise exception 'A version of a draft never changes';
end $$;
create trigger version_never_changes before update or delete on content.draft_version
  for each row execute function content.keep_versions();

create table content.publication (
  id             uuid primary key,
  draft_id       uuid not null references content.draft,
  version        integer not null,
  channel_id     uuid not null,
  column_id      uuid,
  way            text not null,
  title          text not null,
  published_at   timestamptz not null,
  published_by   uuid not null references organisation.person,
  link           text not null,
  reason         text not null,
  planned_at     timestamptz,
  taken_down_at  timestamptz,
  grams          text[] not null generated always as (search.grams(title)) stored,
  constraint publication_is_one_per_channel unique (draft_id, channel_id),
  constraint publication_is_of_a_version foreign key (draft_id, version)
    references content.draft_version (draft_id, number),
  constraint publication_way_is_known check (way in ('APPROVED', 'OUTSIDE', 'URGENT')),
  constraint publication_says_why_it_was_not_reviewed check (way = 'APPROVED' or reason <> '')
);
create index publication_by_time on content.publication (published_at desc, id desc);
create index publication_by_channel on content.publication (channel_id, published_at desc);
create index publication_by_publisher on content.publication (published_by, published_at desc);
create index publication_by_version on content.publication (draft_id, version);
create index publication_by_text on content.publication using gin (grams) with (fastupdate = off);

create table content.small_edit (
  id           uuid primary key,
  draft_id     uuid not null references content.draft,
  version      integer not null,
  number       text not null,
  manuscript   text not null,
  fingerprint  text not null,
  characters   integer not null,
  made_by      uuid not null references organisation.person,
  made_at      timestamptz not null,
  state        text not null,
  settled_at   timestamptz,
  constraint small_edit_state_is_known check (state in ('OPEN', 'AGREED', 'REFUSED')),
  constraint small_edit_is_small check (characters > 0),
  constraint small_edit_is_settled_once check ((state = 'OPEN') = (settled_at is null)),
  constraint small_edit_fingerprint_is_its_hash
    check (fingerprint = encode(sha256(convert_to(manuscript, 'UTF8')), 'hex'))
);
create unique index small_edit_is_one_at_a_time on content.small_edit (draft_id) where state = 'OPEN';
create index small_edit_of_draft on content.small_edit (draft_id);
create index small_edit_by_maker on content.small_edit (made_by);

create table content.market_question (
  id          uuid primary key,
  draft_id    uuid not null references content.draft,
  version     integer not null,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  settled_by  uuid references organisation.person,
  settled_at  timestamptz,
  answered    boolean not null default false,
  words       text not null default '',
  constraint market_question_is_settled_by_somebody check ((settled_by is null) = (settled_at is null))
);
create unique index market_question_is_one_at_a_time on content.market_question (draft_id) where settled_at is null;
create index market_question_of_draft on content.market_question (draft_id);
create index market_question_by_settler on content.market_question (settled_by);

create table content.presence (
  draft_id   uuid not null references content.draft,
  person_id  uuid not null references organisation.person,
  seen_at    timestamptz not null,
  constraint presence_is_one_per_person primary key (draft_id, person_id)
);
create index presence_of_person on content.presence (person_id);

create table content.word (
  id          uuid primary key,
  word        text not null,
  level       text not null,
  note        text not null,
  listed_by   uuid references organisation.person,
  listed_at   timestamptz not null,
  removed_at  timestamptz,
  constraint word_level_is_known check (level in ('FORBIDDEN', 'WARNING')),
  constraint word_is_short check (char_length(word) between 1 and 40)
);
create unique index word_is_listed_once on content.word (word) where removed_at is null;
create index word_by_lister on content.word (listed_by);

-- What advertising law and the regulation themselves forbid; the department goes on from here.
insert into content.word (id, word, level, note, listed_at)
select gen_random_uuid(), w.word, w.level, w.note, timestamptz '2020-01-01 00:00+08'
  from (values
    ('全国第一', 'FORBIDDEN', '广告法绝对化用语'),
    ('世界第一', 'FORBIDDEN', '广告法绝对化用语'),
    ('国家级', 'FORBIDDEN', '广告法绝对化用语'),
    ('最高级', 'FORBIDDEN', '广告法绝对化用语'),
    ('最佳', 'FORBIDDEN', '广告法绝对化用语'),
    ('顶级', 'FORBIDDEN', '广告法绝对化用语'),
    ('百分之百有效', 'FORBIDDEN', '对效果的保证'),
    ('保证录取', 'FORBIDDEN', '对效果的保证'),
    ('保过', 'FORBIDDEN', '对效果的保证'),
    ('内部消息', 'FORBIDDEN', '未公开信息'),
    ('加我微信', 'FORBIDDEN', '个人账号导流'),
    ('个人公众号', 'FORBIDDEN', '个人账号导流'),
    ('气死了', 'WARNING', '情绪化表达'),
    ('太坑了', 'WARNING', '情绪化表达'),
    ('垃圾', 'WARNING', '情绪化表达'),
    ('震惊', 'WARNING', '情绪化表达'),
    ('据说', 'WARNING', '来源不明'),
    ('听说', 'WARNING', '来源不明'),
    ('网传', 'WARNING', '来源不明')) as w(word, level, note);
