-- SPDX-License-Identifier: EUPL-1.2
alter table partnership add column act_body varchar(300);
alter table partnership add column signed_on varchar(10);
alter table partnership add column enforceable_from varchar(10);
alter table partnership add column published_on varchar(10);
alter table partnership add column renewal_months integer;
alter table partnership add column notice_given_on varchar(10);

-- One way from a state of the life cycle to the next, when and by whom.
create table state_change (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid not null,
  from_state varchar(40) not null,
  to_state varchar(40) not null,
  dated varchar(10) not null,
  author varchar(200) not null,
  note varchar
);
create index state_change_partnership on state_change (partnership_id);
alter table state_change add foreign key (partnership_id) references partnership (id);

-- How many days before a date of an agreement somebody wants to hear of it; without a row the usual ones.
create table alert_rule (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  occasion varchar(40) not null,
  days_before varchar(100) not null
);
create index alert_rule_city on alert_rule (city_id);
alter table alert_rule add foreign key (city_id) references city (id);

-- What a stakeholder brings into a partnership in a year. Hours have a rate, money and goods a value.
create table contribution (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid not null,
  stakeholder_id uuid not null,
  in_year integer not null,
  kind varchar(40) not null,
  description varchar(500),
  planned numeric(14, 2),
  given numeric(14, 2),
  rate numeric(10, 2)
);
create index contribution_partnership on contribution (partnership_id, in_year);
create index contribution_stakeholder on contribution (stakeholder_id);
alter table contribution add foreign key (partnership_id) references partnership (id);
alter table contribution add foreign key (stakeholder_id) references stakeholder (id);

-- An occasion on which a partnership is judged by both sides.
create table governance_round (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  partnership_id uuid not null,
  name varchar(200) not null,
  dated varchar(10) not null,
  remark varchar
);
create index governance_round_partnership on governance_round (partnership_id);
alter table governance_round add foreign key (partnership_id) references partnership (id);

-- One filled questionnaire. The form is the number that was printed on it: the same form is not counted twice.
create table governance_answer (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  round_id uuid not null,
  side varchar(40) not null,
  stakeholder_id uuid,
  respondent varchar(300),
  dated varchar(10),
  remark varchar,
  form varchar(100)
);
create index governance_answer_round on governance_answer (round_id);
create index governance_answer_stakeholder on governance_answer (stakeholder_id);
alter table governance_answer add foreign key (round_id) references governance_round (id);
alter table governance_answer add foreign key (stakeholder_id) references stakeholder (id);

-- Without a score the criterion is not assessed.
create table governance_score (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  answer_id uuid not null,
  criterion varchar(60) not null,
  score integer,
  remark varchar
);
create index governance_score_answer on governance_score (answer_id);
alter table governance_score add foreign key (answer_id) references governance_answer (id);
