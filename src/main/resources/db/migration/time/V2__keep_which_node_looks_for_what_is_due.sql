-- The rounds of the scheduler: who has one in hand, when the next one is, how the last one went. Its columns are named by
-- the library that writes them.
create table time.scheduled_round (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  constraint scheduled_round_is_one_per_name primary key (task_name, task_instance)
);
create index scheduled_round_by_time on time.scheduled_round (execution_time);
create index scheduled_round_by_heartbeat on time.scheduled_round (last_heartbeat);
