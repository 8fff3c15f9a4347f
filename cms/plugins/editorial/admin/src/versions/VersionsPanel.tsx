import type { RevisionSummary, TextAddress } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { TEXT_RIGHTS } from '../../../server/src/rules/rights';
import { useRevisionsQuery } from '../api';
import { historyPath, RelativeTime, textIn, type PanelComponent } from '../content-manager';
import { useSay } from '../words';
import { ChangedFields } from './ChangedFields';
import { VersionBadges } from './VersionBadges';
import { versionPath } from './version-path';

/** Versions that the panel tells of. */
const LATEST = 5;

/** Beside the edit view: the last versions of the text. */
export const VersionsPanel: PanelComponent = (view) => {
  const say = useSay();
  const address = textIn(view);
  // Strapi knows this right for the types whose versions are kept.
  const { allowedActions } = useRBAC([{ action: TEXT_RIGHTS.read, subject: view.model }]);
  if (!address || !Object.values(allowedActions).includes(true)) return null;
  return { title: say('history.title'), content: <LatestVersions address={address} /> };
};

function LatestVersions({ address }: { address: TextAddress }) {
  const say = useSay();
  const { data, error } = useRevisionsQuery({ address, page: 1, pageSize: LATEST });
  if (error) return <Said>{say('versions.unknown')}</Said>;
  if (!data) return <Said>{say('loading')}</Said>;
  if (data.total === 0) return <Said>{say('versions.none')}</Said>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.items.map((version) => (
          <Latest key={version.number} address={address} version={version} />
        ))}
      </Flex>
      <Link tag={NavLink} to={historyPath(address)}>
        {say('versions.panel.all', { total: data.total })}
      </Link>
    </Flex>
  );
}

function Latest({ address, version }: { address: TextAddress; version: RevisionSummary }) {
  const say = useSay();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={versionPath(address, version.number)}>
          {say('version', { number: version.number })}
        </Link>
        <VersionBadges version={version} />
      </Flex>
      <Said>
        <RelativeTime timestamp={new Date(version.at)} /> · {version.by.name}
      </Said>
      <ChangedFields uid={address.uid} version={version} />
    </Flex>
  );
}

function Said({ children }: { children: React.ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
