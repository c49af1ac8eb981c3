-- SPDX-License-Identifier: EUPL-1.2
create table activity (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  title varchar(300) not null,
  type varchar(60) not null,
  learning_form varchar(20),
  status varchar(40) not null,
  start_date varchar(10),
  end_date varchar(10),
  place varchar(300),
  area varchar(200),
  lead_id uuid,
  partnership_id uuid,
  step_id uuid,
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
create index activity_search on activity (city_id, search_text);
create index activity_step on activity (step_id);
create index activity_partnership on activity (partnership_id);
create index activity_lead on activity (lead_id);
alter table activity add foreign key (city_id) references city (id);
alter table activity add foreign key (lead_id) references stakeholder (id);
alter table activity add foreign key (partnership_id) references partnership (id);
alter table activity add foreign key (step_id) references step (id);

create table activity_partner (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  activity_id uuid not null,
  stakeholder_id uuid not null,
  unique (activity_id, stakeholder_id)
);
create index activity_partner_stakeholder on activity_partner (stakeholder_id);
alter table activity_partner add foreign key (activity_id) references activity (id);
alter table activity_partner add foreign key (stakeholder_id) references stakeholder (id);
