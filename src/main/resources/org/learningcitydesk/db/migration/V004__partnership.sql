-- SPDX-License-Identifier: EUPL-1.2
create table partnership (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(300) not null,
  purpose varchar,
  type varchar(60) not null,
  state varchar(40) not null,
  step_id uuid,
  start_date varchar(10),
  end_date varchar(10),
  notice_days integer,
  tacit_renewal boolean not null,
  act_number varchar(100),
  protocol_number varchar(100),
  channel varchar(200),
  notes varchar,
  search_text varchar not null
);
create index partnership_search on partnership (city_id, search_text);
create index partnership_step on partnership (step_id);
alter table partnership add foreign key (city_id) references city (id);
alter table partnership add foreign key (step_id) references step (id);

create table partnership_member (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid not null,
  stakeholder_id uuid not null,
  role varchar(40) not null,
  unique (partnership_id, stakeholder_id)
);
create index partnership_member_stakeholder on partnership_member (stakeholder_id);
alter table partnership_member add foreign key (partnership_id) references partnership (id);
alter table partnership_member add foreign key (stakeholder_id) references stakeholder (id);
