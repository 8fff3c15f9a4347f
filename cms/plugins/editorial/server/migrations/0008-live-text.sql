-- What readers see of every text, for the other rooms of the CMS.
create view editorial.live_text as
  select uid, document_id, locale, content
  from editorial.review join editorial.revision using (uid, document_id, locale)
  where review.ended_at is null and revision.number = review.live_revision;
