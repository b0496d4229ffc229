-- What reporting reads of the dossiers: the part of the journal that may be published, in an order that can
-- be followed. The private part does not leave the module.
create view journal_v as
  select dossier_id, seq, xid, position, type, at, public from journal;
comment on view journal_v is 'the published part of every journal; (xid, position) is the order to follow, up to the oldest open transaction';
