-- A first password is known to whoever gave it: its owner changes it before anything else.
alter table account add column first_password boolean not null default false;
comment on column account.first_password is 'the password was given by another and not yet changed by its owner';

alter table session add column by_first_password boolean not null default false;
comment on column session.by_first_password is 'opened with a password another had given: only that password can be changed until it is';

alter table half_sign_in add column by_first_password boolean not null default false;
comment on column half_sign_in.by_first_password is 'the first step was shown with a password another had given';
