-- What a person keeps of themselves for their forms, the device of a session, and what happened to an account.

alter table account add column details_sealed bytea;
alter table account add constraint account_details_are_a_citizens check (kind = 'citizen' or details_sealed is null);
comment on column account.details_sealed is 'date of birth, address and e-mail, encrypted with the installation''s key (AES-256-GCM)';

alter table session add column device text check (device ~ '^[a-z]+/[a-z]+$');
comment on column session.device is 'browser and system in two words, to be recognised by; not what the browser said of itself';

create table account_event (
  id bigint generated always as identity primary key,
  account_id uuid not null references account,
  at timestamptz not null,
  kind text not null check (kind in
    ('signedIn', 'signInFailed', 'signedOutElsewhere', 'passwordChanged', 'detailsChanged')),
  device text check (device ~ '^[a-z]+/[a-z]+$')
);
comment on table account_event is 'what happened to an account, for its owner to look at; kept for ninety days';
create index account_event_latest on account_event (account_id, at desc);
create index account_event_by_age on account_event (at);
