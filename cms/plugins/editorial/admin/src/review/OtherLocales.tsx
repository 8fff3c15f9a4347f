import type { Standing } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { StateBadge } from '../components/StateBadge';
import { Section } from '../components/Section';
import { useLabel } from '../components/useLabel';
import { editPath } from '../content-manager';
import { useSay } from '../words';

/** The languages whose readers would see this text's common fields change, and where those stand. */
export function OtherLocales({ standing: { address, otherLocales } }: { standing: Standing }) {
  const say = useSay();
  const labelOf = useLabel(address.uid);
  const touched = otherLocales.filter(({ commonChanges }) => commonChanges.length > 0);
  if (touched.length === 0) return null;
  return (
    <Section title={say('locales.title')}>
      <Typography variant="pi" textColor="neutral600">
        {say('locales.why')}
      </Typography>
      {touched.map(({ locale, state, commonChanges }) => (
        <Flex key={locale} direction="column" alignItems="stretch" gap={1}>
          <Flex justifyContent="space-between" gap={2}>
            <Link tag={NavLink} to={editPath({ ...address, locale })}>
              {say(`locale.${locale}`)}
            </Link>
            <StateBadge state={state} size="XS" />
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {say('locales.fields', { fields: commonChanges.map(labelOf).join(', ') })}
          </Typography>
        </Flex>
      ))}
    </Section>
  );
}
