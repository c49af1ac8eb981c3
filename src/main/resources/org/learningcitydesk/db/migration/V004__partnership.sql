-- SPDX-License-Identifier: EUPL-1.2
create table partnership (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null references city (id),
  name varchar(300) not null,
  purpose varchar,
  type varchar(60) not null,
  state varchar(40) not null,
  step_id uuid references step (id),
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
create index partnership_city_name on partnership (city_id, name);
create index partnership_state on partnership (city_id, state);
create index partnership_step on partnership (step_id);

create table partnership_member (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid not null references partnership (id),
  stakeholder_id uuid not null references stakeholder (id),
  role varchar(40) not null,
  unique (partnership_id, stakeholder_id)
);
create index partnership_member_stakeholder on partnership_member (stakeholder_id);
