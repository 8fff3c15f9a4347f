import type { Standing } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { StateBadge } from '../components/StateBadge';
import { Notice } from '../components/Notice';
import { historyPath } from '../content-manager';
import { endsReview } from '../rules/publishing';
import { useSay } from '../words';

/** The state of the text, the number of its version, and what editing it would do. */
export function Where({ standing }: { standing: Standing }) {
  const say = useSay();
  const { address, state, stages, revision, acts } = standing;
  const isAuthors = acts.some(({ act }) => act === 'submit' || act === 'withdraw');
  return (
    <>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <StateBadge state={state} />
        {revision ? (
          <Link tag={NavLink} to={historyPath(address)}>
            {say('version', { number: revision.number })}
          </Link>
        ) : null}
      </Flex>
      {stages === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say('review.off')}
        </Typography>
      ) : null}
      {isAuthors && endsReview(standing) ? (
        <Notice tone="warning">
          {say(state === 'approved' ? 'edit.ends-approval' : 'edit.ends-review')}
        </Notice>
      ) : null}
    </>
  );
}
