import type { Standing, TextAddress } from '@lectern/shared-types';
import { Divider, Flex, Loader, Typography } from '@strapi/design-system';
import { useStandingQuery } from '../api';
import { useSay } from '../words';
import { Acts } from './Acts';
import { Findings } from './Findings';
import { LastDecision } from './LastDecision';
import { OtherLocales } from './OtherLocales';
import { People } from './People';
import { Remarks } from './Remarks';
import { Steps } from './Steps';
import { Where } from './Where';

interface ReviewOfProps {
  address: TextAddress;
  /** The saved draft, as Strapi's edit view has it. */
  document: Record<string, unknown>;
}

export function ReviewOf({ address, document }: ReviewOfProps) {
  const say = useSay();
  const { data: standing, isLoading } = useStandingQuery(address);
  if (isLoading) return <Loader small>{say('loading')}</Loader>;
  if (!standing) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('review.unknown')}
      </Typography>
    );
  }
  return <Review standing={standing} document={document} />;
}

function Review({ standing, document }: { standing: Standing } & Pick<ReviewOfProps, 'document'>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Where standing={standing} />
      {standing.stages > 0 ? <People standing={standing} /> : null}
      <LastDecision standing={standing} />
      <Acts standing={standing} document={document} />
      <OtherLocales standing={standing} />
      {standing.state === 'published' ? null : (
        <Findings uid={standing.address.uid} findings={standing.findings} document={document} />
      )}
      <Remarks standing={standing} document={document} />
      {standing.history.length > 0 ? <Divider /> : null}
      <Steps standing={standing} />
    </Flex>
  );
}
