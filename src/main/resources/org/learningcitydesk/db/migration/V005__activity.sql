-- SPDX-License-Identifier: EUPL-1.2
create table activity (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null references city (id),
  title varchar(300) not null,
  type varchar(60) not null,
  learning_form varchar(20),
  status varchar(40) not null,
  start_date varchar(10),
  end_date varchar(10),
  place varchar(300),
  area varchar(200),
  lead_id uuid references stakeholder (id),
  partnership_id uuid references partnership (id),
  step_id uuid references step (id),
  target_groups varchar,
  participants_planned integer,
  participants_actual integer,
  cost numeric(14, 2),
  sdgs varchar,
  key_competences varchar,
  clusters varchar,
  outputs varchar,
  lesson varchar,
  good_practice boolean not null,
  notes varchar,
  search_text varchar not null
);
create index activity_city_start on activity (city_id, start_date);
create index activity_step on activity (step_id);
create index activity_partnership on activity (partnership_id);
create index activity_lead on activity (lead_id);

create table activity_partner (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  activity_id uuid not null references activity (id),
  stakeholder_id uuid not null references stakeholder (id),
  unique (activity_id, stakeholder_id)
);
create index activity_partner_stakeholder on activity_partner (stakeholder_id);
