import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useAPIErrorHandler, useFetchClient, useNotification, type FetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from '../save-file';
import { useSay } from '../words';
import { useAsked } from './useAsked';

/** All lines that fit the filters, as a file. */
export function DownloadCsv() {
  const say = useSay();
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const { page: _page, pageSize: _pageSize, ...params } = useAsked();
  const [isLoading, setLoading] = useState(false);
  const download = async () => {
    setLoading(true);
    try {
      const { data } = await get<Blob>('/editorial/audit.csv', { params, responseType: 'blob' });
      saveFile(data, `audit-${new Date().toISOString().slice(0, 10)}.csv`);
    } catch (error) {
      const message = formatAPIError(error as FetchError); // all that Strapi's client throws
      toggleNotification({ type: 'danger', message });
    }
    setLoading(false);
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isLoading} onClick={download}>
      {say('audit.csv')}
    </Button>
  );
}
