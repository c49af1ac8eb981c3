-- SPDX-License-Identifier: EUPL-1.2
-- One entry of the contact log: what passed between the city and many stakeholders and persons on one day.
create table contact (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  dated varchar(10) not null,
  kind varchar(40) not null,
  summary varchar not null,
  step_id uuid,
  search_text varchar not null
);
create index contact_search on contact (city_id, search_text);
create index contact_step on contact (step_id);
alter table contact add foreign key (city_id) references city (id);
alter table contact add foreign key (step_id) references step (id);

create table contact_stakeholder (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  contact_id uuid not null,
  stakeholder_id uuid not null,
  unique (contact_id, stakeholder_id)
);
create index contact_stakeholder_stakeholder on contact_stakeholder (stakeholder_id);
alter table contact_stakeholder add foreign key (contact_id) references contact (id);
alter table contact_stakeholder add foreign key (stakeholder_id) references stakeholder (id);

-- The role is what the person was on that day, in words: it stays when the person moves on.
create table contact_person (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  contact_id uuid not null,
  person_id uuid not null,
  role varchar(600),
  unique (contact_id, person_id)
);
create index contact_person_person on contact_person (person_id);
alter table contact_person add foreign key (contact_id) references contact (id);
alter table contact_person add foreign key (person_id) references person (id);

create table promise (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  contact_id uuid not null,
  sort_order integer not null,
  text varchar not null,
  owner varchar(300),
  due varchar(10),
  done boolean not null,
  done_on varchar(10)
);
create index promise_contact on promise (contact_id, sort_order);
alter table promise add foreign key (contact_id) references contact (id);

-- How often stakeholders of a category or with a tag want to be heard.
create table cadence (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  scope varchar(40) not null,
  code varchar(200) not null,
  ideal_days integer not null,
  maximum_days integer not null
);
create index cadence_city on cadence (city_id);
alter table cadence add foreign key (city_id) references city (id);
