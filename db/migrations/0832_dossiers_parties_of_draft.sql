-- Whose dossier a draft will be, where somebody else files it, and who receives, pays and helps where they are others.
alter table draft add column parties jsonb check (jsonb_typeof(parties) = 'object');
comment on column draft.parties is 'owner with relation and mandate, receiver, payer, helper: as they will stand with the applicant; null: all the one who files';
