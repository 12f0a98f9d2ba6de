-- The calendar asks for everything that is planned and has not gone out, whatever stage it is at.
create index draft_planned on content.draft (planned_at)
  where planned_at is not null and status in ('DRAFT', 'RETURNED', 'AWAITING_MARKET', 'AWAITING_BACKOFFICE',
    'AWAITING_HEAD', 'AWAITING_GM', 'READY');
