import { Flex } from '@strapi/design-system';
import { Filters } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSay } from '../words';
import { ActionInput, useActions } from './ActionInput';

/** Strapi's own filters, with what the trail can be asked for. */
export function AuditFilters() {
  const say = useSay();
  const actions = useActions();
  const is = useOperators('$eq');
  const times = useOperators('$eq', '$gte', '$lte');
  const action = { name: 'action', label: say('audit.action'), input: ActionInput, options: actions };
  const options: Filters.Filter[] = [
    { ...action, type: 'enumeration', operators: is },
    { name: 'actor', label: say('audit.actor'), type: 'string', operators: is },
    { name: 'subject', label: say('audit.subject'), type: 'string', operators: is },
    { name: 'at', label: say('audit.when'), type: 'date', operators: times },
  ];
  return (
    <Filters.Root options={options}>
      <Flex gap={2} wrap="wrap">
        <Filters.Trigger />
        <Filters.Popover zIndex={499} />
        <Filters.List />
      </Flex>
    </Filters.Root>
  );
}

/** Operators of Strapi's filters, in its own words. */
function useOperators(...operators: string[]) {
  const { formatMessage } = useIntl();
  return operators.map((value) => {
    const id = `components.FilterOptions.FILTER_TYPES.${value}`;
    return { value, label: formatMessage({ id, defaultMessage: value }) };
  });
}
