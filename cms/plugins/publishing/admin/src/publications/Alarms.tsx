import { Moment, Notice } from '@lectern/cms-editorial/admin';
import type { DriftAlarm } from '@lectern/shared-types';
import { Flex } from '@strapi/design-system';
import { useSay } from '../words';

/** What the nightly comparison found wrong with the live site, and mended. */
export function Alarms({ alarms }: { alarms: DriftAlarm[] }) {
  const say = useSay();
  if (alarms.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
      {alarms.map(({ id, at, total, files, mendedBy }) => (
        <Notice key={id} tone="danger">
          <strong>{say('alarm.title', { total })}</strong> (<Moment at={at} />)
          <br />
          {say('alarm.mended', { release: mendedBy })}
          <details>
            <summary>{say('alarm.files', { shown: files.length, total })}</summary>
            <Files files={files} />
          </details>
        </Notice>
      ))}
    </Flex>
  );
}

function Files({ files }: { files: string[] }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file}>
          <code>{file}</code>
        </li>
      ))}
    </ul>
  );
}
