import { Layouts } from '@strapi/strapi/admin';
import { useAuditQuery } from '../api';
import { Pages } from '../components/Pages';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { useAsked } from './useAsked';

/** The trail, filtered and page by page. */
export function AuditTrail() {
  const { data, error, isLoading } = useAuditQuery(useAsked());
  return (
    <>
      <Layouts.Action startActions={<AuditFilters />} />
      <Layouts.Content>
        {error && <Unavailable error={error} />}
        {isLoading && <Waiting />}
        {data && !error && <AuditTable lines={data.items} />}
        {data && !error && <Pages total={data.total} />}
      </Layouts.Content>
    </>
  );
}
