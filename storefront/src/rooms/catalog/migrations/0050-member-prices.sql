-- What only holders of this tier, or of one above it by rank, pay; null for what everybody pays.
alter table site.price
  add column for_tier site.document_id,
  add constraint price_of_a_tier_is_for_everybody check (for_tier is null or item_type <> 'tier');
create index price_for_members on site.price (item_type) where for_tier is not null;
