-- Signing in through the province's accounts (OpenID Connect).
alter table session add column by_provider boolean not null default false;
comment on column session.by_provider is 'opened through the province''s accounts: signing out here offers to sign out there';

alter table half_sign_in add column by_provider boolean not null default false;
comment on column half_sign_in.by_provider is 'the first step was shown to the province''s accounts';
