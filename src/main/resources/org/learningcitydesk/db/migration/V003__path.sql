-- SPDX-License-Identifier: EUPL-1.2
create table path (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  template_id varchar(100) not null,
  template_version varchar(40) not null,
  name_en varchar(300) not null,
  name_it varchar(300) not null,
  origin varchar(500)
);
create index path_city on path (city_id);
alter table path add foreign key (city_id) references city (id);

create table step (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  path_id uuid not null,
  template_step varchar(100),
  number integer not null,
  title_en varchar(300) not null,
  title_it varchar(300) not null,
  purpose_en varchar not null,
  purpose_it varchar not null,
  criterion_en varchar not null,
  criterion_it varchar not null,
  basis varchar(20) not null,
  status varchar(40) not null,
  not_applicable_reason varchar,
  lead varchar(300),
  planned_start varchar(10),
  planned_end varchar(10),
  actual_start varchar(10),
  actual_end varchar(10),
  obstacle varchar,
  next_action varchar,
  lesson varchar,
  search_text varchar not null
);
create index step_path on step (path_id, number);
alter table step add foreign key (path_id) references path (id);

create table task (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  step_id uuid not null,
  template_task varchar(150),
  sort_order integer not null,
  text_en varchar not null,
  text_it varchar not null,
  owner varchar(300),
  due varchar(10),
  done_on varchar(10),
  done boolean not null,
  search_text varchar not null
);
create index task_step on task (step_id, sort_order);
alter table task add foreign key (step_id) references step (id);

create table evidence (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  step_id uuid not null,
  document_type varchar(60) not null,
  title varchar(500) not null,
  number varchar(100),
  protocol_number varchar(100),
  dated varchar(10),
  body varchar(300),
  link varchar(1000),
  attachment_id uuid,
  search_text varchar not null
);
create index evidence_step on evidence (step_id);
create index evidence_attachment on evidence (attachment_id);
alter table evidence add foreign key (step_id) references step (id);
alter table evidence add foreign key (attachment_id) references attachment (id);
