import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSay, type WordId } from '../words';
import { Card } from './Card';

/** What else decides about reviews, and where it is kept. */
export function KeptElsewhere() {
  const say = useSay();
  return (
    <Card title={say('settings.kept')}>
      <Place
        to="/content-manager/collection-types/api::editorial.return-reason"
        name="settings.reasons"
        hint="settings.reasons.hint"
      />
      <Place
        to="/content-manager/single-types/api::editorial.site-setting"
        name="settings.words"
        hint="settings.words.hint"
      />
    </Card>
  );
}

function Place({ to, name, hint }: { to: string; name: WordId; hint: WordId }) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Link tag={NavLink} to={to}>
        {say(name)}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {say(hint)}
      </Typography>
    </Flex>
  );
}
