import type { RestoreAnswer, RevisionSummary } from '@lectern/shared-types';
import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useStandingQuery } from '../api';
import { useTypeNames } from '../components/type-names';
import { editPath } from '../content-manager';
import { useSay } from '../words';
import { RenderedPage } from './RenderedPage';
import { RestoreVersion } from './RestoreVersion';
import { useHistory } from './useHistory';
import { VersionBadges } from './VersionBadges';

interface Props {
  version: RevisionSummary;
  onRestored: (answer: RestoreAnswer) => void;
}

export function VersionHeader({ version, onRestored }: Props) {
  const say = useSay();
  const { formatDate } = useIntl();
  const [{ address }] = useHistory();
  const { data: standing } = useStandingQuery(address);
  const at = formatDate(version.at, { dateStyle: 'medium', timeStyle: 'short' });
  const { nameOf } = useTypeNames();
  const parts = [
    standing?.title,
    nameOf(address.uid),
    address.locale && say(`locale.${address.locale}`),
    at,
    version.by.name,
  ];
  return (
    <Layouts.Header
      title={say('version', { number: version.number })}
      subtitle={parts.filter(Boolean).join(' · ')}
      secondaryAction={<VersionBadges version={version} />}
      navigationAction={
        <Link startIcon={<ArrowLeft />} tag={NavLink} to={editPath(address)}>
          {say('versions.back')}
        </Link>
      }
      primaryAction={
        <Flex gap={2} wrap="wrap">
          <RenderedPage address={address} number={version.number} />
          <RestoreVersion address={address} version={version} onRestored={onRestored} />
        </Flex>
      }
    />
  );
}
