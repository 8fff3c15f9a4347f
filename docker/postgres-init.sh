#!/bin/sh
# Run once by the postgres image, in a new cluster: the same roles, schemas and rights as in local mode.
set -eu
: "${CMS_DATABASE_PASSWORD:?}" "${SITE_DATABASE_PASSWORD:?}"

export PGOPTIONS="-c lectern.cms_password=$CMS_DATABASE_PASSWORD -c lectern.site_password=$SITE_DATABASE_PASSWORD"
exec psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --file /lectern/provision.sql
