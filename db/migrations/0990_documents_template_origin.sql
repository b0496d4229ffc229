-- Who wrote a template of printed forms, what was changed and why: since it can be written in the browser, the file it
-- came from no longer says so.
alter table form_template
  add column subject text,
  add column reason text,
  add column written_by text,
  add column approved_by text;
comment on column form_template.subject is 'what this version changed: form:KEY, letterhead or letterhead:UNIT; null of one brought in whole';
