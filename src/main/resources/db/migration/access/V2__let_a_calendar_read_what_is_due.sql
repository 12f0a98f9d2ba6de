create table access.feed_link (
  id         uuid primary key,
  account_id uuid not null references access.account,
  token_hash text not null,
  issued_at  timestamptz not null,
  ended_at   timestamptz,
  constraint feed_link_token_is_unique unique (token_hash),
  constraint feed_link_ends_after_it_began check (ended_at >= issued_at)
);
create unique index feed_link_is_one_for_an_account on access.feed_link (account_id) where ended_at is null;
create index feed_link_of_account on access.feed_link (account_id);
