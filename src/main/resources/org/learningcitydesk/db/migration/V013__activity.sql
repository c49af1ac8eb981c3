-- SPDX-License-Identifier: EUPL-1.2
alter table activity add column setting varchar(60);
alter table activity add column format varchar(60);
alter table activity add column starts_at varchar(5);
alter table activity add column ends_at varchar(5);
-- The rule as RFC 5545 writes it, and the days that are left out.
alter table activity add column recurrence varchar(300);
alter table activity add column left_out varchar;

-- How many of an age and a sex were expected and came. Blank is not zero.
create table activity_participant (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  activity_id uuid not null,
  age varchar(20) not null,
  sex varchar(20) not null,
  planned integer,
  actual integer
);
create index activity_participant_activity on activity_participant (activity_id);
alter table activity_participant add foreign key (activity_id) references activity (id);
