import { Layouts, Page } from '@strapi/strapi/admin';
import { AuditTrail } from '../audit/AuditTrail';
import { DownloadCsv } from '../audit/DownloadCsv';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

export default function AuditPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.audit}>
      <Page.Main>
        <Page.Title>{say('audit.title')}</Page.Title>
        <Layouts.Header
          title={say('audit.title')}
          subtitle={say('audit.subtitle')}
          primaryAction={<DownloadCsv />}
        />
        <AuditTrail />
      </Page.Main>
    </Page.Protect>
  );
}
