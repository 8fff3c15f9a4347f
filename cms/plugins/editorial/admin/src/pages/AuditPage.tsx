import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function AuditPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('audit.title')}</Page.Title>
      <Layouts.Header title={say('audit.title')} />
    </Page.Main>
  );
}
