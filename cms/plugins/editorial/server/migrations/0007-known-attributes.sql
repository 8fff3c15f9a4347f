-- Which attributes the type had when the version was made, as in `seo.title`: what was added since is not emptied
-- when the version is restored.
alter table editorial.revision add column attributes text[];
