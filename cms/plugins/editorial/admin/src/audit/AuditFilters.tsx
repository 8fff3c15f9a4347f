import { Flex } from '@strapi/design-system';
import { Filters } from '@strapi/strapi/admin';
import { useSay } from '../words';

/** Strapi's own filters, with what the trail can be asked for. */
export function AuditFilters() {
  const say = useSay();
  const is = [{ label: say('audit.is'), value: '$eq' }];
  const options: Filters.Filter[] = [
    { name: 'action', label: say('audit.action'), type: 'string', operators: is },
    { name: 'actor', label: say('audit.actor'), type: 'string', operators: is },
    { name: 'subject', label: say('audit.subject'), type: 'string', operators: is },
    {
      name: 'at',
      label: say('audit.when'),
      type: 'date',
      operators: [
        { label: say('audit.on'), value: '$eq' },
        { label: say('audit.from'), value: '$gte' },
        { label: say('audit.to'), value: '$lte' },
      ],
    },
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
