-- SPDX-License-Identifier: EUPL-1.2
create table working_group (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(300) not null,
  mandate varchar,
  area varchar(200),
  partnership_id uuid,
  step_id uuid,
  from_date varchar(10),
  to_date varchar(10),
  notes varchar,
  search_text varchar not null
);
create index working_group_search on working_group (city_id, search_text);
create index working_group_partnership on working_group (partnership_id);
create index working_group_step on working_group (step_id);
alter table working_group add foreign key (city_id) references city (id);
alter table working_group add foreign key (partnership_id) references partnership (id);
alter table working_group add foreign key (step_id) references step (id);

-- A stakeholder, a person, or a person for a stakeholder.
create table working_group_member (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  working_group_id uuid not null,
  stakeholder_id uuid,
  person_id uuid,
  role varchar(40) not null
);
create index working_group_member_group on working_group_member (working_group_id);
create index working_group_member_stakeholder on working_group_member (stakeholder_id);
create index working_group_member_person on working_group_member (person_id);
alter table working_group_member add foreign key (working_group_id) references working_group (id);
alter table working_group_member add foreign key (stakeholder_id) references stakeholder (id);
alter table working_group_member add foreign key (person_id) references person (id);

create table meeting (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  title varchar(300) not null,
  kind varchar(40) not null,
  status varchar(40) not null,
  dated varchar(10) not null,
  starts_at varchar(5),
  ends_at varchar(5),
  place varchar(300),
  link varchar(1000),
  convenor varchar(300),
  chair varchar(300),
  minute_taker varchar(300),
  partnership_id uuid,
  working_group_id uuid,
  step_id uuid,
  number varchar(100),
  protocol_number varchar(100),
  approved_on varchar(10),
  notes varchar,
  search_text varchar not null
);
create index meeting_search on meeting (city_id, search_text);
create index meeting_partnership on meeting (partnership_id);
create index meeting_working_group on meeting (working_group_id);
create index meeting_step on meeting (step_id);
alter table meeting add foreign key (city_id) references city (id);
alter table meeting add foreign key (partnership_id) references partnership (id);
alter table meeting add foreign key (working_group_id) references working_group (id);
alter table meeting add foreign key (step_id) references step (id);

create table agenda_item (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  meeting_id uuid not null,
  sort_order integer not null,
  title varchar(500) not null,
  description varchar,
  presenter varchar(300),
  minutes integer,
  confidential boolean not null
);
create index agenda_item_meeting on agenda_item (meeting_id, sort_order);
alter table agenda_item add foreign key (meeting_id) references meeting (id);

-- Who was asked to come and who came. The role is what the person was on that day, in words; the name is that of a guest whom no register knows.
create table attendee (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  meeting_id uuid not null,
  sort_order integer not null,
  stakeholder_id uuid,
  person_id uuid,
  name varchar(300),
  role varchar(600),
  presence varchar(40) not null
);
create index attendee_meeting on attendee (meeting_id, sort_order);
create index attendee_stakeholder on attendee (stakeholder_id);
create index attendee_person on attendee (person_id);
alter table attendee add foreign key (meeting_id) references meeting (id);
alter table attendee add foreign key (stakeholder_id) references stakeholder (id);
alter table attendee add foreign key (person_id) references person (id);

-- What was said and found, by item of the agenda.
create table outcome (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  meeting_id uuid not null,
  sort_order integer not null,
  agenda_item_id uuid,
  text varchar not null,
  confidential boolean not null
);
create index outcome_meeting on outcome (meeting_id, sort_order);
create index outcome_agenda_item on outcome (agenda_item_id);
alter table outcome add foreign key (meeting_id) references meeting (id);
alter table outcome add foreign key (agenda_item_id) references agenda_item (id);

create table decision (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  meeting_id uuid not null,
  sort_order integer not null,
  agenda_item_id uuid,
  text varchar not null,
  result varchar(40) not null,
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  confidential boolean not null
);
create index decision_meeting on decision (meeting_id, sort_order);
create index decision_agenda_item on decision (agenda_item_id);
alter table decision add foreign key (meeting_id) references meeting (id);
alter table decision add foreign key (agenda_item_id) references agenda_item (id);

create table action_item (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  meeting_id uuid not null,
  sort_order integer not null,
  agenda_item_id uuid,
  step_id uuid,
  text varchar not null,
  owner varchar(300),
  due varchar(10),
  done boolean not null,
  done_on varchar(10),
  confidential boolean not null
);
create index action_item_meeting on action_item (meeting_id, sort_order);
create index action_item_agenda_item on action_item (agenda_item_id);
create index action_item_step on action_item (step_id);
alter table action_item add foreign key (meeting_id) references meeting (id);
alter table action_item add foreign key (agenda_item_id) references agenda_item (id);
alter table action_item add foreign key (step_id) references step (id);

-- A document that belongs to a partnership or to a meeting: the act, the signed agreement, the signed minutes.
create table filed_document (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid,
  meeting_id uuid,
  document_type varchar(60) not null,
  title varchar(500) not null,
  number varchar(100),
  protocol_number varchar(100),
  dated varchar(10),
  body varchar(300),
  link varchar(1000),
  attachment_id uuid
);
create index filed_document_partnership on filed_document (partnership_id);
create index filed_document_meeting on filed_document (meeting_id);
create index filed_document_attachment on filed_document (attachment_id);
alter table filed_document add foreign key (partnership_id) references partnership (id);
alter table filed_document add foreign key (meeting_id) references meeting (id);
alter table filed_document add foreign key (attachment_id) references attachment (id);
