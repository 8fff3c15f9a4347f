import { useTable } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useStandingsQuery } from '../api';
import { StateBadge } from '../components/StateBadge';
import { localeOf, type ListColumns } from '../content-manager';
import { useMaySee } from '../review/useMaySee';
import en from '../translations/en.json';
import { PREFIX, useSay } from '../words';

/** Adds to Strapi's list of a reviewed type where each of its texts stands. */
export function withReviewColumn({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!layout.options.draftAndPublish) return { displayedHeaders, layout };
  const column = {
    attribute: { type: 'custom' as const },
    name: 'editorialReview',
    label: { id: `${PREFIX}list.column`, defaultMessage: en['list.column'] },
    searchable: false,
    sortable: false,
    cellFormatter: (row: Listed, _header: unknown, { model }: { model: string }) => (
      <ReviewCell row={row} uid={model} />
    ),
  };
  return { displayedHeaders: [...displayedHeaders, column], layout };
}

interface Listed {
  documentId: string;
  locale?: string | null;
}

/** All cells of a page ask the same question, which is sent once. */
function ReviewCell({ row, uid }: { row: Listed; uid: string }) {
  const say = useSay();
  const rows = useTable('ReviewCell', (state) => state.rows);
  const documentIds = rows.flatMap((one) =>
    'documentId' in one && typeof one.documentId === 'string' ? [one.documentId] : [],
  );
  const maySee = useMaySee(uid);
  const { data } = useStandingsQuery({ uid, locale: localeOf(row.locale), documentIds }, { skip: !maySee });
  const standing = data?.items.find(({ documentId }) => documentId === row.documentId);
  if (!standing) return <Typography textColor="neutral600">-</Typography>;
  return (
    <Flex gap={2}>
      <StateBadge state={standing.state} size="XS" />
      {standing.isOverdue ? (
        <Typography variant="pi" fontWeight="bold" textColor="danger600">
          {say('due.overdue')}
        </Typography>
      ) : null}
    </Flex>
  );
}
