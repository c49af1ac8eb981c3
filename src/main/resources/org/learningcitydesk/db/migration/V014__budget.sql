-- SPDX-License-Identifier: EUPL-1.2
-- A line of the municipality's own budget: for a step or an activity or neither. Amounts are euros, or hours where the
-- kind is counted in hours, which have a value where a rate was agreed.
create table budget_line (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  in_year integer not null,
  title varchar(300) not null,
  chapter varchar(100),
  step_id uuid,
  activity_id uuid,
  source varchar(40) not null,
  source_name varchar(200),
  kind varchar(40) not null,
  planned numeric(14, 2),
  committed numeric(14, 2),
  spent numeric(14, 2),
  rate numeric(14, 2),
  act_number varchar(100),
  committed_on varchar(10),
  spent_on varchar(10),
  notes varchar,
  search_text varchar not null
);
create index budget_line_search on budget_line (city_id, search_text);
create index budget_line_step on budget_line (step_id);
create index budget_line_activity on budget_line (activity_id);
alter table budget_line add foreign key (city_id) references city (id);
alter table budget_line add foreign key (step_id) references step (id);
alter table budget_line add foreign key (activity_id) references activity (id);
