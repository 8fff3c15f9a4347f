import type { FindingKind, SiteFindingList } from '@lectern/shared-types';
import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { kindsToChoose } from '../rules/findings';
import { useSay } from '../words';

interface KindFilterProps extends Pick<SiteFindingList, 'counts'> {
  kind: FindingKind | undefined;
}

/** Which kind of findings is shown, with how many there are of each; the address of the page keeps it. */
export function KindFilter({ kind, counts }: KindFilterProps) {
  const say = useSay();
  const [, setQuery] = useQueryParams<Record<string, unknown>>();
  const choose = (chosen: unknown) => setQuery({ kind: chosen, page: 1 }, 'push', true);
  return (
    <Box maxWidth="28rem" paddingBottom={4}>
      <SingleSelect
        size="S"
        aria-label={say('check.kind')}
        placeholder={say('check.kind')}
        value={kind ?? null}
        onChange={choose}
        onClear={() => choose(undefined)}
        clearLabel={say('clear')}
      >
        {kindsToChoose(counts, kind).map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(`finding.${one}`)} ({counts[one] ?? 0})
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
